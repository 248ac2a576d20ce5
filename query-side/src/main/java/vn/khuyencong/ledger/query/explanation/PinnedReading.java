package vn.khuyencong.ledger.query.explanation;

import java.util.function.Function;
import vn.khuyencong.ledger.query.documents.AsOf;
import vn.khuyencong.ledger.query.documents.Documents;
import vn.khuyencong.ledger.query.documents.Readings;

/** Waits until each projection has come to a position. */
record PinnedReading(Readings readings, long position) implements Reading {
    @Override
    public <T> T ask(String projection, Function<Documents, T> question) {
        return readings.ask(projection, AsOf.PRESENT, position, view -> question.apply(view.documents()));
    }
}
