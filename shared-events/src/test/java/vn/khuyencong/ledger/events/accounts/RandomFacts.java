package vn.khuyencong.ledger.events.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.Money;

/** Money facts by chance, always the same for the same seed; they follow no life of a project, only their own shape. */
final class RandomFacts {
    private static final List<String> BUDGETS = List.of("central", "provincial", "district", "commune", "other-state");
    private static final List<String> SOURCES =
            List.of("all", "state", "central", "local", "provincial", "counterpart", "not-stated");
    private static final List<String> MEANINGS = List.of("SPENT", "MOBILISED", "PLANNED", "UNSPECIFIED");
    private static final LocalDate FIRST = LocalDate.of(2015, 12, 1);
    private static final int DAYS = 500;
    private static final int KINDS = 27;

    private final Random chance;

    RandomFacts(long seed) {
        chance = new Random(seed);
    }

    List<Fact> take(int facts) {
        return IntStream.range(0, facts).mapToObj(at -> next()).toList();
    }

    private Fact next() {
        int kind = chance.nextInt(KINDS);
        return kind == 0 ? reversed(jotted(1 + chance.nextInt(KINDS - 1))) : jotted(kind);
    }

    private Fact jotted(int kind) {
        String what = switch (kind) {
            case 1 -> "FundsPlanned " + one(BUDGETS) + " " + amount();
            case 2 -> "FundsAllocated " + one(BUDGETS) + " " + amount();
            case 3 -> "BudgetApproved" + several(() -> " " + line() + " " + amount());
            case 4 -> split();
            case 5 -> "ContractSigned " + line() + " " + amount();
            case 6 -> "ContractAmended " + line() + " " + (chance.nextBoolean() ? "-" : "+") + amount();
            case 7 -> "FundsDisbursed ADVANCE " + line() + " " + amount();
            case 8 -> "FundsDisbursed PAYMENT " + line() + " " + amount();
            case 9 -> "AdvanceCleared " + line() + " " + amount();
            case 10 -> "AdvanceReturned " + ground() + " " + line() + " " + amount();
            case 11 -> "ProjectClosed" + several(() -> " " + line() + " " + rest() + " " + rest());
            case 12 -> "BudgetAdjusted " + line() + " " + (chance.nextBoolean() ? "-" : "+") + amount();
            case 13 -> "SourceChanged " + line() + " " + line() + " " + rest() + " " + amount();
            case 14 -> "LineCarriedOver " + line() + " " + line() + " " + rest() + " " + amount();
            case 15 -> "PaymentRefunded " + ground() + " " + line() + " " + amount();
            case 16 -> "CounterpartCommitted " + amount();
            case 17 -> "CounterpartEvidenced " + amount();
            case 18 -> "WorkAccepted " + line() + " " + amount() + " " + rest();
            case 19 -> "ProjectSettled " + line() + " " + amount();
            case 20 ->
                "AmountDisallowed " + (chance.nextBoolean() ? "BEFORE" : "AFTER") + "_SETTLEMENT " + line() + " "
                        + amount();
            case 21 -> "RecoveryOrdered " + line() + " " + amount();
            case 22 -> "RecoveryRecorded REDUCING " + ground() + " " + line() + " " + amount();
            case 23 ->
                one(List.of("FundsCancelled ", "FundsTransferredOut ", "FundsTransferredIn ")) + given() + amount();
            case 24 -> "FundsAdjusted " + given() + (chance.nextBoolean() ? "-" : "+") + amount();
            case 25 -> one(List.of("FundsCarriedOut ", "FundsCarriedIn ")) + one(BUDGETS) + " " + amount();
            default -> "EntryReported training" + several(this::reported);
        };
        return Jotting.read(FIRST.plusDays(chance.nextInt(DAYS)) + " " + what);
    }

    private static Fact reversed(Fact original) {
        LocalDate on = FIRST.plusDays(DAYS);
        List<Posting> opposite = Postings.of(original).stream()
                .map(posting -> posting.reversedOn(on))
                .toList();
        return new EntryReversed(EntryId.of(Jotting.PROJECT.value(), 1), on, "nhập sai", opposite, null, List.of());
    }

    private String split() {
        String line = line();
        String part = chance.nextBoolean() ? " " + line.replace("/", "a/") : "";
        return "BeneficiaryAssigned " + line + " " + amount() + part;
    }

    private String reported() {
        return " " + one(MEANINGS) + " " + one(SOURCES) + " " + (chance.nextInt(4) == 0 ? "?" : amount());
    }

    private String given() {
        return one(List.of("PLAN ", "AUTHORITY ")) + one(BUDGETS) + " ";
    }

    private String ground() {
        return chance.nextBoolean() ? "REDUCES_SPENDING" : "BUDGET_INCOME";
    }

    private String line() {
        int number = chance.nextInt(BUDGETS.size() * 2);
        return "L" + number + "/" + BUDGETS.get(number % BUDGETS.size());
    }

    private long rest() {
        return chance.nextBoolean() ? 0 : amount();
    }

    private long amount() {
        return chance.nextInt(10) == 0 ? Money.LARGEST_ENTRY.dong() : chance.nextLong(1, 10_000_000_000L);
    }

    private String several(Supplier<String> row) {
        return String.join(
                "",
                IntStream.rangeClosed(0, chance.nextInt(4))
                        .mapToObj(at -> row.get())
                        .toList());
    }

    private String one(List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
