package vn.khuyencong.ledger.query.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.duty.HoldGround;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.page.StreamNames;
import vn.khuyencong.ledger.query.page.Whereabouts;
import vn.khuyencong.ledger.query.shelves.HeldPostings.Held;
import vn.khuyencong.ledger.query.shelves.Titles;

/**
 * A posting that needs two persons, as a page shows it to one reader.
 *
 * @param place the fund or project that it is about
 * @param unit the province or nation
 * @param mine whether the reader posted it, under whatever account
 * @param confirmable whether the reader may be the second person
 * @param returnable whether the reader may return it, or withdraw it
 * @param regularisable whether the reader may make it good
 */
record DutyRow(
        DutyAnswer it,
        Whereabouts place,
        Titles.@Nullable Named unit,
        boolean mine,
        boolean confirmable,
        boolean returnable,
        boolean regularisable) {
    private static final String APPROVER = "APPROVER";
    private static final String FINANCE = "FINANCE";

    static DutyRow of(Held held, LocalDate day, Titles titles, @Nullable Reader reader) {
        DutyAnswer answer = DutyAnswer.of(held, day);
        boolean serves = reader != null && answer.unit() != null && reader.serves(answer.unit());
        boolean mine = reader != null && reader.person().equals(answer.posted().person());
        boolean waits = serves && answer.stage() == Stage.WAITING;
        return new DutyRow(
                answer,
                new StreamNames(titles).of(held.stored().stream()),
                answer.unit() == null ? null : titles.unit(answer.unit()),
                mine,
                waits && !mine && mayConfirm(answer, reader),
                waits && (mine || isOf(answer, reader)),
                serves && owes(answer) && (is(reader, FINANCE) || is(reader, APPROVER)));
    }

    /** An override is an approver's to confirm; anything else also that of whose duty it is. */
    private static boolean mayConfirm(DutyAnswer answer, @Nullable Reader reader) {
        return answer.ground() == HoldGround.OVERRIDE ? is(reader, APPROVER) : isOf(answer, reader);
    }

    private static boolean isOf(DutyAnswer answer, @Nullable Reader reader) {
        return is(reader, APPROVER) || is(reader, answer.role());
    }

    private static boolean is(@Nullable Reader reader, String role) {
        return reader != null && reader.role().equals(role);
    }

    private static boolean owes(DutyAnswer answer) {
        return answer.stage() == Stage.CONFIRMED && answer.ground() == HoldGround.OVERRIDE && answer.madeGood() == null;
    }
}
