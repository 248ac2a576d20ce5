package vn.khuyencong.ledger.query.projects;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.ContractSigned;

/**
 * A contract or task assignment with its amendments and what was paid on it counted in; amounts in đồng. It stands on
 * one line at a time and keeps what it drew on lines that it left.
 */
record Contract(
        String id,
        ContractKind kind,
        String line,
        @Nullable PartyId contractor,
        Map<String, Part> parts,
        boolean closed,
        LocalDate signedOn) {

    /** What it is worth on one line and what was paid there. */
    record Part(Money value, Money drawn) {
        private static final Part NONE = new Part(Money.ZERO, Money.ZERO);

        Part plus(Money moreValue, Money moreDrawn) {
            return new Part(value.plus(moreValue), drawn.plus(moreDrawn));
        }
    }

    static Contract of(ContractSigned it) {
        Map<String, Part> whole = Map.of(it.line().id(), new Part(it.amount(), Money.ZERO));
        return new Contract(it.contract(), it.kind(), it.line().id(), it.contractor(), whole, false, it.effectiveOn());
    }

    Contract changedBy(Money change, String on) {
        return with(on, change, Money.ZERO);
    }

    Contract paid(Money more, String on) {
        return with(on, Money.ZERO, more);
    }

    /** The same after a part of it went to another line; it goes along unless it stands elsewhere already. */
    Contract moved(ContractShare share, String from, String to) {
        Money value = share.undrawn().plus(share.advance());
        Contract left = with(from, value.negated(), share.advance().negated()).with(to, value, share.advance());
        return new Contract(id, kind, line.equals(from) ? to : line, contractor, left.parts, closed, signedOn);
    }

    Contract ended() {
        return new Contract(id, kind, line, contractor, parts, true, signedOn);
    }

    private Contract with(String on, Money value, Money drawn) {
        Map<String, Part> changed = new LinkedHashMap<>(parts);
        changed.put(on, on(on).plus(value, drawn));
        return new Contract(id, kind, line, contractor, changed, closed, signedOn);
    }

    Part on(String at) {
        return parts.getOrDefault(at, Part.NONE);
    }

    Money amount() {
        return sum(Part::value);
    }

    Money drawn() {
        return sum(Part::drawn);
    }

    /** What may still be drawn where it stands: nothing once the project is closed. */
    Money undrawn() {
        return undrawnOn(line);
    }

    /** What may still be drawn of it on a line, also on one that it left with a part of it. */
    Money undrawnOn(String at) {
        Part part = on(at);
        return closed ? Money.ZERO : part.value().minus(part.drawn());
    }

    /** The lines on which something of it was paid, in the order in which it came to them. */
    List<String> paidOn() {
        return parts.entrySet().stream()
                .filter(it -> it.getValue().drawn().isPositive())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Money sum(Function<Part, Money> of) {
        return parts.values().stream().map(of).reduce(Money.ZERO, Money::plus);
    }
}
