package vn.khuyencong.ledger.query.statements;

import vn.khuyencong.ledger.events.statement.Cut;

/** What a stated figure is held against; the first that a figure has is the one that speaks for it. */
enum CheckName {
    ENTRIES,
    POSTED,
    PLANNED,
    MEAN,
    PERIOD,
    BY_SOURCE,
    BY_LEVEL,
    BY_TYPE,
    BY_ACTIVITY,
    NESTED;

    static CheckName of(Cut cut) {
        return switch (cut) {
            case BY_ACTIVITY -> BY_ACTIVITY;
            case BY_SOURCE -> BY_SOURCE;
            case BY_LEVEL -> BY_LEVEL;
            case BY_TYPE -> BY_TYPE;
            case NESTED -> NESTED;
        };
    }
}
