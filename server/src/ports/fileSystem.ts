/** The files of the host, as far as configuration needs them. Paths are absolute and have forward slashes. */
export interface FileSystem {
  /**
   * The decoded text of a file without a byte order mark; undefined when there is no such file.
   * @throws {Error} with a reason that a person understands when it is there but cannot be read.
   */
  readText(path: string): Promise<string | undefined>;
  /** The path with all symbolic links followed; the path itself where there are none or nothing is there. */
  realPath(path: string): Promise<string>;
}
