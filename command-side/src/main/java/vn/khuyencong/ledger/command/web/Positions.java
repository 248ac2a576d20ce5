package vn.khuyencong.ledger.command.web;

import java.util.OptionalLong;

/** Where in the log an event stands; whoever keeps the log knows. */
public interface Positions {
    /** The position of a recorded event, or empty where the log cannot tell. */
    OptionalLong of(String eventId);
}
