/** A module that is fetched when a rule needs it, and asked for at once then. */
export function late<Module>(fetchModule: () => Promise<Module>) {
  let loaded: Module | undefined
  return {
    async load(): Promise<void> {
      loaded ??= await fetchModule()
    },
    /** @throws {Error} where it has not been loaded */
    get(): Module {
      if (loaded === undefined)
        throw new Error('Unexpected view, expected its module to be loaded')
      return loaded
    }
  }
}
