/** The program's name and version as its reports give them. A test holds the version against package.json. */
export const TOOL = { name: 'modelspec', version: '0.1.0' } as const;
