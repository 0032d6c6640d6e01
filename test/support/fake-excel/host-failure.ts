/** A failure with one of Excel's codes. */
export class HostFailure extends Error {
  readonly code: string;

  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}
