package vn.khuyencong.ledger.command.desk;

/** Commands as text, for those that wait in the log for a second person. */
public interface CommandText {
    /** Where nothing is held, nothing is written. */
    CommandText NONE = new CommandText() {
        @Override
        public String write(Command<?> command) {
            throw new IllegalStateException("nothing here can be held");
        }

        @Override
        public Command<?> read(String name, String body) {
            throw new IllegalStateException("nothing here was held");
        }
    };

    /** What the command says, as JSON. */
    String write(Command<?> command);

    /** The command of that name that says what is written. */
    Command<?> read(String name, String body);
}
