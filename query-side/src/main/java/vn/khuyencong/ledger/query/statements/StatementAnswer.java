package vn.khuyencong.ledger.query.statements;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.DecisionId;
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
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.events.statement.FigureRole;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.StatementNoted;
import vn.khuyencong.ledger.events.statement.StatementPublished;
import vn.khuyencong.ledger.events.statement.TextAttached;
import vn.khuyencong.ledger.events.statement.TextBounds;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.shelves.Shelves;

/** A published text with everything that was taken from it; a number that the text does not print is null. */
record StatementAnswer(
        @JsonUnwrapped Head head,
        List<DecisionId> cites,
        List<File> files,
        List<LineAnswer> lines,
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

    /** The text, or nothing where nobody published it. */
    static Optional<StatementAnswer> of(StatementId id, Shelves shelves) {
        Shelf shelf = shelves.of(id.value());
        return Texts.publishedOn(shelf).map(published -> of(published, shelf));
    }

    private static StatementAnswer of(StatementPublished published, Shelf shelf) {
        return new StatementAnswer(
                Head.of(published),
                Texts.citedIn(shelf),
                shelf.standing(TextAttached.class)
                        .map(it -> new File(it.fileName(), it.sha256(), it.sizeBytes()))
                        .toList(),
                shelf.standing().stream()
                        .flatMap(it -> LineAnswer.of(it).stream())
                        .toList(),
                shelf.standing(FigureStated.class).map(StatementAnswer::figure).toList(),
                shelf.standing(StatementNoted.class)
                        .map(it -> new Note(it.key(), it.kind(), it.quote(), it.comment()))
                        .toList());
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
