/** Where the core reports what a person debugging it wants to know. */
export interface Logger {
  error(message: string, cause?: unknown): void;
}
