package vn.khuyencong.ledger.infra.embedded.eventstore;

import java.sql.Connection;
import java.sql.SQLException;

/** The three dictionaries of the log: types of events, keys of metadata, and metadata values that recur. */
record Names(Dictionary types, Dictionary keys, Dictionary words) {

    /** What a transaction saves; once it is durable, it need not be saved again. */
    @FunctionalInterface
    interface Unsaved {
        void saved();
    }

    static Names load(Connection connection) throws SQLException {
        return new Names(
                Dictionary.load(connection, "type"),
                Dictionary.load(connection, "meta_key"),
                Dictionary.load(connection, "meta_word"));
    }

    Unsaved save(Connection connection) throws SQLException {
        int newTypes = types.save(connection);
        int newKeys = keys.save(connection);
        int newWords = words.save(connection);
        return () -> {
            types.saved(newTypes);
            keys.saved(newKeys);
            words.saved(newWords);
        };
    }
}
