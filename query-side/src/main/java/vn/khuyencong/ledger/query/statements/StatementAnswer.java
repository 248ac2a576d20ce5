package vn.khuyencong.ledger.query.statements;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.statement.Breakdown;
import vn.khuyencong.ledger.events.statement.Cut;
import vn.khuyencong.ledger.events.statement.EntryReported;
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.events.statement.FigureRole;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.RecognitionLevel;
import vn.khuyencong.ledger.events.statement.ReportedAmount;
import vn.khuyencong.ledger.events.statement.ReportedCount;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextAttached;
import vn.khuyencong.ledger.events.statement.TextBounds;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.Shelf;

/** A published text with everything that was taken from it; a number that the text does not print is null. */
record StatementAnswer(
        @JsonUnwrapped Head head,
        List<DecisionId> cites,
        List<File> files,
        List<Line> lines,
        List<Figure> figures,
        List<Note> notes) {

    /** What the text is and who says it. */
    record Head(
            StatementId id,
            Unit unit,
            @Nullable ProgrammeId programme,
            @Nullable String title,
            @Nullable String source,
            @Nullable String saidBy,
            @Nullable LocalDate publishedOn,
            Sha256 fileSha256,
            @Nullable TextBounds article) {
        static Head of(StatementPublished it) {
            return new Head(
                    it.statement(),
                    it.unit(),
                    it.programme(),
                    it.title(),
                    it.source(),
                    it.saidBy(),
                    it.publishedOn(),
                    it.fileSha256(),
                    it.article());
        }
    }

    /** The text itself, beside the log. */
    record File(String fileName, Sha256 sha256, long sizeBytes) {}

    /** A posted line. */
    record Line(
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
            Instant recordedAt) {}

    /** A count of a line. */
    record Count(
            String figure,
            @Nullable String value,
            String unit,
            Qualifier qualifier,
            @Nullable ProgrammeLevel programmeLevel,
            @Nullable RecognitionLevel recognitionLevel,
            @Nullable Activities activities,
            @Nullable String within,
            String quote) {}

    /** An amount of a line. */
    record Amount(
            String figure,
            FundingSource source,
            Meaning meaning,
            @Nullable ShownQuantity amount,
            @Nullable Money lastDigit,
            String quote) {}

    /** A figure that is stated and not posted. */
    record Figure(
            String key,
            FigureRole role,
            FigureKind kind,
            String value,
            @Nullable String unit,
            @Nullable String per,
            Qualifier qualifier,
            @Nullable Money lastDigit,
            @Nullable Meaning meaning,
            @Nullable FundingSource source,
            @Nullable ProgrammeLevel programmeLevel,
            @Nullable Activities activities,
            @Nullable String line,
            @Nullable Period period,
            @Nullable String parent,
            @Nullable Cut cut,
            @Nullable Breakdown breakdown,
            @Nullable DecisionId decision,
            String quote) {}

    /** Words without a figure. */
    record Note(
            String key, String kind, String quote, @Nullable String comment) {}

    static StatementAnswer of(StatementPublished published, Shelf shelf) {
        return new StatementAnswer(
                Head.of(published),
                Texts.citedIn(shelf),
                shelf.standing(TextAttached.class)
                        .map(it -> new File(it.fileName(), it.sha256(), it.sizeBytes()))
                        .toList(),
                shelf.standing().stream()
                        .filter(it -> it.fact() instanceof EntryReported)
                        .map(it -> line(it, (EntryReported) it.fact()))
                        .toList(),
                shelf.standing(FigureStated.class).map(StatementAnswer::figure).toList(),
                shelf.standing(StatementNoted.class)
                        .map(it -> new Note(it.key(), it.kind(), it.quote(), it.comment()))
                        .toList());
    }

    private static Line line(StoredFact recorded, EntryReported it) {
        return new Line(
                recorded.entry(),
                it.key(),
                it.programme(),
                it.period(),
                it.activities(),
                it.counts().stream().map(StatementAnswer::count).toList(),
                it.amounts().stream().map(StatementAnswer::amount).toList(),
                it.outcomes(),
                it.quote(),
                it.place(),
                it.effectiveOn(),
                recorded.recordedAt());
    }

    private static Count count(ReportedCount it) {
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

    private static Amount amount(ReportedAmount it) {
        return new Amount(
                it.figure(),
                it.source(),
                it.meaning(),
                ShownQuantity.of(it.amount(), it.qualifier()),
                it.lastDigit(),
                it.quote());
    }

    private static Figure figure(FigureStated it) {
        return new Figure(
                it.key(),
                it.role(),
                it.kind(),
                it.value(),
                it.unit(),
                it.per(),
                it.qualifier(),
                it.lastDigit(),
                it.meaning(),
                it.source(),
                it.programmeLevel(),
                it.activities(),
                it.line(),
                it.period(),
                it.parent(),
                it.cut(),
                it.breakdown(),
                it.decision(),
                it.quote());
    }
}
