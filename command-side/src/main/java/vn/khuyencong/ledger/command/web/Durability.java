package vn.khuyencong.ledger.command.web;

/** Lets an answer wait until what it was decided on is on the disk; whoever keeps the log knows. */
public interface Durability {
    /** How many appends have failed so far. */
    long failures();

    /** Returns when everything that was ordered before is on the disk, or has failed. */
    void awaitSettled();
}
