/** Casualties by event id: whose, how many, according to whom. */
export const eventCasualties: Readonly<Record<string, string>> = {
  '1974-paracels-battle':
    'South Viet Nam: 74 dead by Vietnamese counts, 48 prisoners; other counts have over 100 dead and wounded. China: 18 dead and 67 wounded.',
  '1975-04-14-southwest-cay': 'North Viet Nam: 2 dead, one of them later of wounds.',
  '1975-04-25-sand-cay': 'South Viet Nam: 2 dead; 23 men surrendered.',
  '1988-johnson-south':
    'Viet Nam: 64 dead, 11 wounded, 9 prisoners; two transports lost. China: sources differ, 1 wounded or else 6 dead and 18 wounded.',
  '2001-ep3': 'China: one pilot lost.',
  '2016-06-17-natuna': 'One fisherman hurt, says China; this is disputed.',
  '2019-06-09-gemver': '22 fishermen saved.',
  '2024-06-17-second-thomas': 'Philippines: 8 hurt; one man lost a thumb.',
  '2024-09-29-vietnamese-fishermen': 'Viet Nam: 10 hurt.',
  '2025-09-16-scarborough': 'One person hurt.',
  '2025-12-12-sabina': 'Three fishermen hurt.',
  '2026-07-20-second-thomas': 'One Philippine sailor hurt, says Manila.',
}
