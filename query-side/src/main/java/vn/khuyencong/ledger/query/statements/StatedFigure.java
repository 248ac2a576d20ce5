package vn.khuyencong.ledger.query.statements;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.statement.Breakdown;
import vn.khuyencong.ledger.events.statement.Cut;
import vn.khuyencong.ledger.events.statement.FigureKind;
import vn.khuyencong.ledger.events.statement.FigureRole;
import vn.khuyencong.ledger.events.statement.FigureStated;
import vn.khuyencong.ledger.events.statement.Meaning;
import vn.khuyencong.ledger.events.statement.ReportedAmount;
import vn.khuyencong.ledger.events.statement.ReportedCount;

/**
 * One number of a text, whether it was posted as an entry or only stated, in the form in which the checks compare them.
 *
 * @param role null for an entry, which was posted
 * @param entry where the number was posted; null for a figure that is only stated
 */
record StatedFigure(
        String key,
        @Nullable FigureRole role,
        FigureKind kind,
        Quantity value,
        Qualifier qualifier,
        Money lastDigit,
        Meaning meaning,
        FundingSource source,
        ProgrammeLevel level,
        @Nullable String line,
        @Nullable Period period,
        @Nullable String parent,
        @Nullable Cut cut,
        @Nullable Breakdown breakdown,
        String quote,
        @Nullable EntryId entry) {

    /** The line under which a text's own sums stand, which are no part of another line. */
    static final String TOTAL = "total";

    private static final Set<String> WHOLE_TEXT = Set.of(TOTAL, "meta", "caption", "context");

    /** The number of a stated figure; nothing for a date, a decision or a share. */
    static Optional<StatedFigure> of(FigureStated it) {
        if (it.kind() != FigureKind.MONEY && it.kind() != FigureKind.COUNT) {
            return Optional.empty();
        }
        return Quantity.read(it.value(), unitOf(it))
                .map(value -> new StatedFigure(
                        it.key(),
                        it.role(),
                        it.kind(),
                        value,
                        it.qualifier(),
                        requireNonNullElse(it.lastDigit(), Money.ZERO),
                        requireNonNullElse(it.meaning(), Meaning.UNSPECIFIED),
                        requireNonNullElse(it.source(), FundingSource.NOT_STATED),
                        requireNonNullElse(it.programmeLevel(), ProgrammeLevel.NOT_STATED),
                        it.line(),
                        it.period(),
                        it.parent(),
                        it.cut(),
                        it.breakdown(),
                        it.quote(),
                        null));
    }

    /** The numbers of a posted line, counts before amounts; what the text leaves open is no number. */
    static Stream<StatedFigure> of(PostedLine posted) {
        return Stream.concat(
                posted.line().counts().stream().flatMap(count -> of(posted, count)),
                posted.line().amounts().stream().flatMap(amount -> of(posted, amount)));
    }

    private static Stream<StatedFigure> of(PostedLine posted, ReportedCount it) {
        Long quantity = it.quantity();
        if (quantity == null) {
            return Stream.empty();
        }
        return Stream.of(new StatedFigure(
                it.figure(),
                null,
                FigureKind.COUNT,
                Quantity.of(quantity, it.unit()),
                it.qualifier(),
                Money.ZERO,
                Meaning.UNSPECIFIED,
                FundingSource.NOT_STATED,
                requireNonNullElse(it.programmeLevel(), ProgrammeLevel.NOT_STATED),
                posted.line().key(),
                posted.line().period(),
                it.within(),
                it.within() == null ? null : Cut.NESTED,
                null,
                it.quote(),
                posted.id()));
    }

    private static Stream<StatedFigure> of(PostedLine posted, ReportedAmount it) {
        Money amount = it.amount();
        if (amount == null) {
            return Stream.empty();
        }
        return Stream.of(new StatedFigure(
                it.figure(),
                null,
                FigureKind.MONEY,
                Quantity.of(amount),
                it.qualifier(),
                requireNonNullElse(it.lastDigit(), Money.ZERO),
                it.meaning(),
                it.source(),
                ProgrammeLevel.NOT_STATED,
                posted.line().key(),
                posted.line().period(),
                null,
                null,
                null,
                it.quote(),
                posted.id()));
    }

    private static String unitOf(FigureStated it) {
        String unit = requireNonNullElse(it.unit(), it.kind() == FigureKind.MONEY ? Quantity.DONG : "");
        return it.per() == null ? unit : unit + "/" + it.per();
    }

    boolean isEntry() {
        return entry != null;
    }

    /** The posted line that holds the number, if one does. */
    List<EntryId> entries() {
        return entry == null ? List.of() : List.of(entry);
    }

    boolean isControl() {
        return role == FigureRole.CONTROL;
    }

    /** A sum of đồng, unlike a sum a year. */
    boolean isAmount() {
        return kind == FigureKind.MONEY && value.unit().equals(Quantity.DONG);
    }

    /** Whether the figure speaks of one line only, and not of the whole text. */
    boolean isOfOneLine() {
        return line != null && !WHOLE_TEXT.contains(line);
    }

    boolean isPartOf(StatedFigure whole, Cut wantedCut) {
        return whole.key.equals(parent) && cut == wantedCut;
    }

    boolean isClaimedToAddUp() {
        return breakdown == Breakdown.CLAIMED;
    }
}
