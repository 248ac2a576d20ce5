package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.AmountDisallowed;
import vn.khuyencong.ledger.events.project.ReceivableKind;
import vn.khuyencong.ledger.events.project.RecoveryOrdered;
import vn.khuyencong.ledger.events.project.RecoveryRecorded;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * Khoản phải thu: what one entry ordered back or struck out, what came back of it and what is still open, in đồng.
 *
 * @param ordered whether it was ordered back; otherwise it was struck out
 * @param owedIn the year to which it is owed: that of its line, or after settlement that in which it is handled
 */
public record Receivable(
        EntryId entry,
        boolean ordered,
        String contract,
        LineRef line,
        ReceivableKind kind,
        FiscalYear owedIn,
        Amount amount,
        Amount recovered,
        Amount open,
        @Nullable LocalDate dueOn,
        String reason,
        LocalDate effectiveOn) {
    static List<Receivable> of(Shelf own) {
        Map<EntryId, Money> back = new HashMap<>();
        own.standing(RecoveryRecorded.class).forEach(it -> back.merge(it.recovers(), it.amount(), Money::plus));
        return own.standing().stream()
                .flatMap(it -> at(it, back.getOrDefault(it.entry(), Money.ZERO)))
                .toList();
    }

    private static Stream<Receivable> at(StoredFact stored, Money back) {
        return switch (stored.fact()) {
            case RecoveryOrdered it ->
                Stream.of(new Receivable(
                        stored.entry(),
                        true,
                        it.contract(),
                        it.line(),
                        ReceivableKind.REDUCING,
                        it.line().fund().fiscalYear(),
                        Amount.of(it.amount()),
                        Amount.of(back),
                        Amount.of(it.amount().minus(back)),
                        it.dueOn(),
                        it.reason(),
                        it.effectiveOn()));
            case AmountDisallowed it -> Stream.of(struckOut(it, stored.entry(), back));
            default -> Stream.of();
        };
    }

    private static Receivable struckOut(AmountDisallowed it, EntryId entry, Money back) {
        FiscalYear handledIn = it.handledIn();
        return new Receivable(
                entry,
                false,
                it.contract(),
                it.line(),
                handledIn == null ? ReceivableKind.REDUCING : ReceivableKind.INCOME,
                handledIn == null ? it.line().fund().fiscalYear() : handledIn,
                Amount.of(it.amount()),
                Amount.of(back),
                Amount.of(it.amount().minus(back)),
                null,
                it.reason(),
                it.effectiveOn());
    }

    boolean stillOwed() {
        return open.money().isPositive();
    }
}
