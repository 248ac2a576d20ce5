package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.ContractSigned;

/**
 * The contracts of a project. Each stands on one line at a time and keeps what it drew on lines that it left.
 */
final class Contracts {
    private final Map<String, Contract> byNumber = new TreeMap<>();

    /**
     * What a contract is worth on one line and what was paid there, in đồng.
     *
     * @param advanced what was advanced of that and neither came back nor was ordered back; clearings do not lower it
     */
    record Part(Money value, Money drawn, Money advanced) {
        private static final Part NONE = new Part(Money.ZERO, Money.ZERO, Money.ZERO);

        Money undrawn() {
            return value.minus(drawn);
        }

        private Part plus(Part more) {
            return new Part(value.plus(more.value), drawn.plus(more.drawn), advanced.plus(more.advanced));
        }

        private Part negated() {
            return new Part(value.negated(), drawn.negated(), advanced.negated());
        }
    }

    /** @param line where it stands now */
    record Contract(String line, LocalDate signedOn, Map<String, Part> parts) {
        Part on(String at) {
            return parts.getOrDefault(at, Part.NONE);
        }

        /** What is left to pay where it stands now, in đồng. */
        Money undrawn() {
            return on(line).undrawn();
        }

        /** What is left to pay of it on a line on that day, in đồng; nothing before it was signed. */
        Money undrawnOn(String at, LocalDate day) {
            return day.isBefore(signedOn) ? Money.ZERO : on(at).undrawn();
        }

        private Contract with(String at, Part more) {
            Map<String, Part> changed = new HashMap<>(parts);
            changed.put(at, on(at).plus(more));
            return new Contract(line, signedOn, changed);
        }

        /** It goes along with a part of it, unless it stands elsewhere already. */
        private Contract moved(String from, String to) {
            return line.equals(from) ? new Contract(to, signedOn, parts) : this;
        }
    }

    void sign(ContractSigned it) {
        Part whole = new Part(it.amount(), Money.ZERO, Money.ZERO);
        byNumber.put(
                it.contract(),
                new Contract(it.line().id(), it.effectiveOn(), Map.of(it.line().id(), whole)));
    }

    void forget(String number) {
        byNumber.remove(number);
    }

    void amend(String number, String line, Money change) {
        byNumber.computeIfPresent(number, (no, was) -> was.with(line, new Part(change, Money.ZERO, Money.ZERO)));
    }

    void pay(String number, String line, Money amount) {
        byNumber.computeIfPresent(number, (no, was) -> was.with(line, new Part(Money.ZERO, amount, Money.ZERO)));
    }

    /** What is open as an advance; the cash itself is told by {@link #pay}. */
    void advance(String number, String line, Money amount) {
        byNumber.computeIfPresent(number, (no, was) -> was.with(line, new Part(Money.ZERO, Money.ZERO, amount)));
    }

    void move(List<ContractShare> shares, String from, String to) {
        for (ContractShare it : shares) {
            Part part = new Part(it.undrawn().plus(it.advance()), it.advance(), it.advance());
            byNumber.computeIfPresent(
                    it.contract(),
                    (no, was) -> was.with(from, part.negated()).with(to, part).moved(from, to));
        }
    }

    @Nullable
    Contract at(String number) {
        return byNumber.get(number);
    }

    Map<String, Contract> all() {
        return byNumber;
    }

    /** What the contracts of a line are worth on it together, in đồng. */
    Money worthOn(String line) {
        return byNumber.values().stream()
                .map(contract -> contract.on(line).value())
                .reduce(Money.ZERO, Money::plus);
    }

    /** What the contracts of a line drew on it together, in đồng. */
    Money drawnOn(String line) {
        return byNumber.values().stream()
                .map(contract -> contract.on(line).drawn())
                .reduce(Money.ZERO, Money::plus);
    }

    /** Each contract that has something left to pay on a line. */
    List<ContractShare> undrawnOn(String line) {
        List<ContractShare> shares = new ArrayList<>();
        byNumber.forEach((number, contract) -> {
            Money rest = contract.on(line).undrawn();
            if (rest.isPositive()) {
                shares.add(new ContractShare(number, rest, Money.ZERO));
            }
        });
        return shares;
    }

    /**
     * The contracts that make up a rest and an open advance of a line, in the order of their numbers. An advance is open
     * on the line and cleared without a contract: the contracts that were advanced take it first, and none takes more
     * than it drew.
     */
    List<ContractShare> shares(String line, Money rest, Money advance) {
        Map<String, Money> undrawn = new HashMap<>();
        Map<String, Money> open = new HashMap<>();
        take(rest, undrawn, part -> part.undrawn(), line);
        Money further = take(advance, open, part -> lesser(part.drawn(), part.advanced()), line);
        take(further, open, part -> part.drawn(), line);
        return byNumber.keySet().stream()
                .map(number -> new ContractShare(
                        number, undrawn.getOrDefault(number, Money.ZERO), open.getOrDefault(number, Money.ZERO)))
                .filter(share -> !share.undrawn().plus(share.advance()).isZero())
                .toList();
    }

    /** Hands a sum to the contracts, each at most what it may take of it altogether; what is left over comes back. */
    private Money take(Money sum, Map<String, Money> taken, Function<Part, Money> most, String line) {
        Money left = sum;
        for (Map.Entry<String, Contract> it : byNumber.entrySet()) {
            Money before = taken.getOrDefault(it.getKey(), Money.ZERO);
            Money room = most.apply(it.getValue().on(line)).minus(before);
            Money share = lesser(room, left);
            if (share.isPositive()) {
                taken.put(it.getKey(), before.plus(share));
                left = left.minus(share);
            }
        }
        return left;
    }

    private static Money lesser(Money one, Money other) {
        return one.isMoreThan(other) ? other : one;
    }
}
