/** The command line cannot be understood. Its message is one Chinese sentence. */
export class WrongCall extends Error {
  override readonly name = "WrongCall";
}
