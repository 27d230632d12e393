/** The name under which the import command records its changes. */
export const importName = 'Import'
