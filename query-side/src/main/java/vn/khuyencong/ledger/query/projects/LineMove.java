package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.LineRef;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.SourceChanged;
import vn.khuyencong.ledger.query.documents.StoredFact;
import vn.khuyencong.ledger.query.shelves.Shelf;
import vn.khuyencong.ledger.query.web.Amount;

/**
 * What left a line for another: by a change of source, or carried over into the next year; amounts in đồng.
 *
 * @param ground on which it was carried over, null for a change of source
 */
public record LineMove(
        EntryId entry,
        @Nullable CarryOverGround ground,
        LineRef from,
        LineRef to,
        Amount uncontracted,
        Amount undrawn,
        Amount advance,
        LocalDate effectiveOn) {
    static List<LineMove> of(Shelf own) {
        return own.standing().stream().flatMap(LineMove::of).toList();
    }

    private static Stream<LineMove> of(StoredFact stored) {
        return switch (stored.fact()) {
            case SourceChanged it ->
                Stream.of(new LineMove(
                        stored.entry(),
                        null,
                        it.line(),
                        it.newLine(),
                        Amount.of(it.uncontracted()),
                        sum(it.contracts(), ContractShare::undrawn),
                        Amount.of(Money.ZERO),
                        it.effectiveOn()));
            case LineCarriedOver it ->
                Stream.of(new LineMove(
                        stored.entry(),
                        it.ground(),
                        it.line(),
                        it.newLine(),
                        Amount.of(Money.ZERO),
                        sum(it.contracts(), ContractShare::undrawn),
                        sum(it.contracts(), ContractShare::advance),
                        it.effectiveOn()));
            default -> Stream.of();
        };
    }

    private static Amount sum(List<ContractShare> shares, Function<ContractShare, Money> of) {
        return Amount.of(shares.stream().map(of).reduce(Money.ZERO, Money::plus));
    }
}
