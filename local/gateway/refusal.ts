/** An answer that says no in the wire's own terms: `code` is a string such as `INVALID_PARAM`. */
export class Refusal extends Error {
  override name = 'Refusal'
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
