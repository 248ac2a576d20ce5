package vn.khuyencong.broken.ledger.events;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Facts as this house would not write them, each beside what it does wrong, and one as it would. */
public final class BrokenFacts {
    private BrokenFacts() {}

    public record Sound(String id, long amountDong) {}

    @Component
    public record KnowsSpring(String id) {}

    public record KnowsItsStore(Document document) {}

    public record CountsInFractions(double amountDong) {}

    public record DatesItself(LocalDate effectiveOn) {
        public DatesItself() {
            this(LocalDate.now(ZoneOffset.UTC));
        }
    }
}
