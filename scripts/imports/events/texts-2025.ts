/** Titles and summaries of the events of 2025. */
import type { EventTexts } from './types'

export const texts2025: EventTexts = {
  '2025-01-24-sandy-cay': [
    'Philippine survey at Sandy Cay stopped',
    'Chinese vessels came close to the boats that were at work on the sandbank not far from Thitu.',
  ],
  '2025-02-07-trump-ishiba': [
    'US and Japanese leaders name the Senkakus',
    'Their statement places the islands under Article V of the security treaty and turns against pressure by China at sea.',
  ],
  '2025-02-21-vietnam-tonkin': [
    'Viet Nam announces a baseline in the Gulf of Tonkin',
    'With fourteen points it continues the baselines of 1982. The UN received the chart on 7 March.',
  ],
  '2025-02-24-tonkin-drill': [
    'Chinese live fire in the Gulf of Tonkin',
    'Vietnamese media report that four days of drills were announced just after Viet Nam’s baseline.',
  ],
  '2025-02-26-taiwan-drill': [
    'Live fire south-west of Taiwan without notice',
    'The zone lay some 40 nautical miles from Kaohsiung and Pingtung, Taiwan reported. It counted 32 aircraft and sent forces of its own.',
  ],
  '2025-03-24-jjoc': [
    'Japan starts a joint operations command',
    'It is in charge of the joint operations of Japan’s forces. Washington was starting to upgrade its own command in the country.',
  ],
  '2025-04-sandy-cay-flag': [
    'China shows its flag on Sandy Cay',
    'Chinese state television had pictures of coast guards with the flag. On 27 April Philippine teams went to three sandbanks.',
  ],
  '2025-04-02-strait-thunder': [
    'Exercise Strait Thunder-2025A around Taiwan',
    'For two days strikes and a blockade were practised. On the first day the exercise had no name yet.',
  ],
  '2025-05-fonop': [
    'US destroyer operates in the Spratlys',
    'The operation in the middle of May is the first of that year that was reported.',
  ],
  '2025-05-bombers': [
    'Bombers on Woody Island again',
    'Chinese aircraft of an advanced type appear in satellite pictures.',
  ],
  '2025-06-07-thitu-grounding': [
    'Chinese vessel runs aground near Thitu',
    'It was suspected to be of the militia and lay 1.5 nautical miles from the island, where there is a Philippine post.',
  ],
  '2025-vietnam-all-features': [
    'Viet Nam has filled land on all features it holds',
    'Work on the last eight of them began at the start of the year, AMTI found.',
  ],
  '2025-08-11-collision': [
    'Two Chinese ships collide at Scarborough Shoal',
    'A destroyer and a coast guard ship ran into each other in the pursuit of a vessel of the Philippine coast guard.',
  ],
  '2025-08-13-higgins': [
    'USS Higgins near Scarborough Shoal',
    'The operation came two days after the collision there. China claimed to have made the destroyer leave.',
  ],
  '2025-09-09-nature-reserve': [
    'China founds a nature reserve at Scarborough Shoal',
    'The State Council put its size at 3,523.67 hectares, of which 1,242.55 form the core. Manila protested.',
  ],
  '2025-09-16-scarborough': [
    'Injury by water cannon at Scarborough Shoal',
    'Two Philippine vessels were hosed. Aboard one, the fisheries ship Datu Gumbay Piang, broken glass hurt a person.',
  ],
  '2025-10-antelope': [
    'China starts dredging at Antelope Reef',
    'The landfill in the Paracels began late in the year. In February 2026 more than fifteen square km of reef were in work.',
  ],
  '2025-10-12-thitu': [
    'Fisheries vessel rammed near Thitu',
    'Under two miles from the island, a ship of China’s coast guard hosed and hit a Philippine vessel.',
  ],
  '2025-10-19-senkaku-streak': [
    'Unbroken run of days near the Senkakus ends',
    'Chinese ships had been in the contiguous zone daily since 19 November 2024, for 335 days, longer than ever.',
  ],
  '2025-10-29-usfj-phase-one': [
    'US command in Japan completes a first step',
    'By its own report, phase one on the way to a joint headquarters is finished.',
  ],
  '2025-11-28-japan-budget': [
    'Japan’s defence spending reaches 2 % of output',
    'An additional budget for fiscal 2025 achieved it, with two years left until the target date.',
  ],
  '2025-12-12-sabina': [
    'Philippine fishermen injured at Sabina Shoal',
    'According to Manila some twenty boats were hosed and ropes of their anchors cut.',
  ],
  '2025-12-29-justice-mission': [
    'Exercise Justice Mission 2025 around Taiwan',
    'Two days of live fire on all sides of the island. Taiwan counted 89 aircraft and 28 ships on day one and reported a flare close to one of its jets.',
  ],
}
