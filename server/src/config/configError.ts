/** The configuration asks for something that does not exist. The message is for the person who wrote it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
