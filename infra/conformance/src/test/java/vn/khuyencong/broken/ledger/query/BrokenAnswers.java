package vn.khuyencong.broken.ledger.query;

import org.bson.Document;
import vn.khuyencong.broken.ledger.command.BrokenDecisions;

/** Answers as this house would not give them, and one as it would. */
public final class BrokenAnswers {
    private BrokenAnswers() {}

    public record Sound(Document document, double shareForTheChart) {}

    public record Decides(BrokenDecisions.IsToldTheTime decision) {}
}
