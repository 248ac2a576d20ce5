package vn.khuyencong.ledger.query.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.RecognitionLevel;
import vn.khuyencong.ledger.events.statement.ReportedAmount;
import vn.khuyencong.ledger.events.statement.ReportedCount;
import vn.khuyencong.ledger.query.documents.StoredFact;

/** A posted line of a text; a number that the text does not print is null. */
record LineAnswer(
        EntryId entry,
        String key,
        @Nullable ProgrammeId programme,
        Period period,
        @Nullable Activities activities,
        List<Count> counts,
        List<Amount> amounts,
        List<String> outcomes,
        @Nullable String quote,
        @Nullable String place,
        LocalDate effectiveOn,
        Instant recordedAt) {

    /** A count of the line. */
    record Count(
            String figure,
            @Nullable String value,
            String unit,
            Qualifier qualifier,
            @Nullable ProgrammeLevel programmeLevel,
            @Nullable RecognitionLevel recognitionLevel,
            @Nullable Activities activities,
            @Nullable String within,
            String quote) {
        static Count of(ReportedCount it) {
            return new Count(
                    it.figure(),
                    it.quantity() == null ? null : it.quantity().toString(),
                    it.unit(),
                    it.qualifier(),
                    it.programmeLevel(),
                    it.recognitionLevel(),
                    it.activities(),
                    it.within(),
                    it.quote());
        }
    }

    /** An amount of the line. */
    record Amount(
            String figure,
            FundingSource source,
            Meaning meaning,
            @Nullable ShownQuantity amount,
            @Nullable Money lastDigit,
            String quote) {
        static Amount of(ReportedAmount it) {
            return new Amount(
                    it.figure(),
                    it.source(),
                    it.meaning(),
                    ShownQuantity.of(it.amount(), it.qualifier()),
                    it.lastDigit(),
                    it.quote());
        }
    }

    /** The line, if the fact is one. */
    static Optional<LineAnswer> of(StoredFact stored) {
        return stored.fact() instanceof EntryReported it ? Optional.of(of(stored, it)) : Optional.empty();
    }

    private static LineAnswer of(StoredFact stored, EntryReported it) {
        return new LineAnswer(
                stored.entry(),
                it.key(),
                it.programme(),
                it.period(),
                it.activities(),
                it.counts().stream().map(Count::of).toList(),
                it.amounts().stream().map(Amount::of).toList(),
                it.outcomes(),
                it.quote(),
                it.place(),
                it.effectiveOn(),
                stored.recordedAt());
    }
}
