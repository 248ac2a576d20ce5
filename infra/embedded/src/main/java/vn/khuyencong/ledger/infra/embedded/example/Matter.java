package vn.khuyencong.ledger.infra.embedded.example;

/** What a line of the day book is about; each kind of matter has its steps. */
enum Matter {
    FUND,
    /** What is decided about a project: its life and what it is given. */
    PROJECT,
    /** Contracts, and the cash that goes out on them and comes back. */
    CASH,
    /** What was done with the money: counterpart, volume, results. */
    WORK,
    /** What the registers say of acts, programmes and parties. */
    REGISTER,
    /** What stands only as an answer to another line, or waits for a second person. */
    DUTY
}
