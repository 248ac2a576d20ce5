package vn.khuyencong.ledger.command.web;

import java.util.OptionalLong;

/** Where in the log an event stands; whoever keeps the log knows. */
public interface Positions {
    /** The position of a recorded event, or empty if it is not in the log. */
    OptionalLong of(String eventId);
}
