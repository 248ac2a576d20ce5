package vn.khuyencong.ledger.command.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.ContractSigned;

/**
 * The contracts of a project. Each stands on one line at a time and keeps what it drew on lines that it left.
 */
final class Contracts {
    private final Map<String, Contract> byNumber = new TreeMap<>();

    /** What a contract is worth on one line and what was paid there, in đồng. */
    record Part(Money value, Money drawn) {
        private static final Part NONE = new Part(Money.ZERO, Money.ZERO);

        Money undrawn() {
            return value.minus(drawn);
        }

        private Part plus(Money moreValue, Money moreDrawn) {
            return new Part(value.plus(moreValue), drawn.plus(moreDrawn));
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

        private Contract with(String at, Money value, Money drawn) {
            Map<String, Part> changed = new HashMap<>(parts);
            changed.put(at, on(at).plus(value, drawn));
            return new Contract(line, signedOn, changed);
        }

        private Contract movedTo(String to) {
            return new Contract(to, signedOn, parts);
        }
    }

    void sign(ContractSigned it) {
        Part whole = new Part(it.amount(), Money.ZERO);
        byNumber.put(
                it.contract(),
                new Contract(it.line().id(), it.effectiveOn(), Map.of(it.line().id(), whole)));
    }

    void forget(String number) {
        byNumber.remove(number);
    }

    void amend(String number, String line, Money change) {
        byNumber.computeIfPresent(number, (no, was) -> was.with(line, change, Money.ZERO));
    }

    void pay(String number, String line, Money amount) {
        byNumber.computeIfPresent(number, (no, was) -> was.with(line, Money.ZERO, amount));
    }

    void move(List<ContractShare> shares, String from, String to) {
        for (ContractShare it : shares) {
            Money value = it.undrawn().plus(it.advance());
            byNumber.computeIfPresent(
                    it.contract(),
                    (no, was) -> was.with(from, value.negated(), it.advance().negated())
                            .with(to, value, it.advance())
                            .movedTo(to));
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
     * The contracts that make up a rest and an open advance of a line, in the order of their numbers; an advance is open
     * on the line, so that no contract takes more of it than it drew.
     */
    List<ContractShare> shares(String line, Money rest, Money advance) {
        List<ContractShare> shares = new ArrayList<>();
        Money restLeft = rest;
        Money advanceLeft = advance;
        for (Map.Entry<String, Contract> it : byNumber.entrySet()) {
            Part part = it.getValue().on(line);
            Money undrawn = lesser(part.undrawn(), restLeft);
            Money open = lesser(part.drawn(), advanceLeft);
            if (undrawn.isPositive() || open.isPositive()) {
                shares.add(new ContractShare(it.getKey(), undrawn, open));
                restLeft = restLeft.minus(undrawn);
                advanceLeft = advanceLeft.minus(open);
            }
        }
        return shares;
    }

    private static Money lesser(Money one, Money other) {
        return one.isMoreThan(other) ? other : one;
    }
}
