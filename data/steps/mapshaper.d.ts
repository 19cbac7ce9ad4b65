declare module 'mapshaper' {
  const mapshaper: {
    /** Runs commands on files given by name; gives the files of `-o` by name. Rejects with a `UserError`. */
    applyCommands(
      commands: string,
      inputs: Record<string, string | Uint8Array>,
    ): Promise<Record<string, Uint8Array | string>>
  }
  export default mapshaper
}
