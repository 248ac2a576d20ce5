package vn.khuyencong.ledger.command.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.fund.FundCommand;
import vn.khuyencong.ledger.command.fund.ReverseFundEntry;
import vn.khuyencong.ledger.events.EntryId;

/** What was accepted on the funds, each posting under its place; what went from fund to fund under both of its own. */
final class NaiveFunds {
    private final Map<EntryId, Posted> posted = new LinkedHashMap<>();
    private final List<EntryId> reversals = new ArrayList<>();
    private final Set<Posted> reversed = new HashSet<>();

    /**
     * A command that was accepted.
     *
     * @param places where it stands: the fund that gave first, then the one that took, if there is one
     */
    record Posted(FundCommand command, List<EntryId> places) {
        boolean isPair() {
            return places.size() == 2;
        }

        boolean isTakenAt(EntryId place) {
            return isPair() && place.equals(places.getLast());
        }

        LocalDate on() {
            return FundBookkeeper.rowsOf(command).getFirst().on();
        }
    }

    @Nullable
    Posted at(EntryId place) {
        return posted.get(place);
    }

    boolean isReversal(EntryId place) {
        return reversals.contains(place);
    }

    boolean isHalf(EntryId place) {
        Posted it = posted.get(place);
        return it != null && it.isPair();
    }

    boolean isReversed(Posted it) {
        return reversed.contains(it);
    }

    /** Where something stands that may be asked to be reversed, reversals among them. */
    List<EntryId> places() {
        List<EntryId> places = new ArrayList<>(posted.keySet());
        places.addAll(reversals);
        return places;
    }

    /** Where something stands that nobody reversed. */
    List<EntryId> standing() {
        return posted.keySet().stream()
                .filter(place -> !reversed.contains(posted.get(place)))
                .toList();
    }

    /** What a command writes; a reversal takes all back that its original wrote, in whichever fund it is asked. */
    List<Row> rowsOf(FundCommand command) {
        if (!(command instanceof ReverseFundEntry it)) {
            return FundBookkeeper.rowsOf(command);
        }
        List<Row> rows = new ArrayList<>();
        FundBookkeeper.rowsOf(original(it).command()).forEach(row -> rows.add(row.oppositeOn(it.effectiveOn())));
        FundCommand replacement = it.replacement();
        if (replacement != null) {
            rows.addAll(FundBookkeeper.rowsOf(replacement));
        }
        return rows;
    }

    /** @param recorded where the ledger put it, fund by fund */
    void took(FundCommand command, List<EntryId> recorded) {
        List<EntryId> left = new ArrayList<>(recorded);
        if (command instanceof ReverseFundEntry it) {
            Posted original = original(it);
            reversed.add(original);
            original.places().forEach(place -> reversals.add(next(place.stream(), left)));
        }
        FundCommand posting = command instanceof ReverseFundEntry it ? it.replacement() : command;
        if (posting != null) {
            post(posting, left);
        }
        assertThat(left).as("entries beside those of %s", command).isEmpty();
    }

    private void post(FundCommand command, List<EntryId> left) {
        List<EntryId> places = FundBookkeeper.fundsOf(command).stream()
                .map(fund -> next(fund.value(), left))
                .toList();
        Posted whole = new Posted(command, places);
        places.forEach(place -> posted.put(place, whole));
    }

    private static EntryId next(String fund, List<EntryId> left) {
        List<EntryId> there =
                left.stream().filter(place -> place.stream().equals(fund)).toList();
        assertThat(there).as("what %s must take of %s", fund, left).isNotEmpty();
        left.remove(there.getFirst());
        return there.getFirst();
    }

    private Posted original(ReverseFundEntry reversal) {
        return Objects.requireNonNull(posted.get(reversal.entry()), reversal::toString);
    }
}
