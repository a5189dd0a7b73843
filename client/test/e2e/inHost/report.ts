/** What the suite inside VS Code tells the test outside. */
export interface Outcome {
  readonly name: string;
  /** Absent when the test passed. */
  readonly error?: string;
}

/** Written beside the bundled suite when it has run. */
export const REPORT_FILE = 'report.json';
