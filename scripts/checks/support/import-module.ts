/** Imports a module by address, also from a process that cannot read TypeScript (a bundled vite.config). */

type Module = Record<string, unknown>

const isUnknownEnding = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_UNKNOWN_FILE_EXTENSION'

export const importModule = async (url: string): Promise<Module> => {
  try {
    return (await import(/* @vite-ignore */ url)) as Module
  } catch (error) {
    if (!isUnknownEnding(error)) throw error
    const { tsImport } = await import('tsx/esm/api')
    return (await tsImport(url, import.meta.url)) as Module
  }
}
