package vn.khuyencong.ledger.infra.conformance.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** Books to walk through: the five published texts, and the invented example with projects in every state. */
enum Books {
    TEXTS(
            RunningLedger::demo,
            // The provinces of the five texts, from Vĩnh Phúc to Vĩnh Long.
            List.of(
                    "/",
                    "/provinces/26@2004-07-08",
                    "/provinces/31@2004-07-08",
                    "/provinces/40@2004-07-08",
                    "/provinces/24@2004-07-08",
                    "/provinces/86@2004-07-08"),
            Set.of("ketoan"),
            Set.of("/statements/x", "/programmes/x")),
    EXAMPLE(
            RunningLedger::example,
            List.of(
                    "/",
                    "/provinces/40@2004-07-08",
                    "/provinces/86@2004-07-08",
                    "/provinces/38@2004-07-08",
                    "/search?q=may"),
            // Whoever only reads, or administers, comes to the auditor's pages.
            Set.of("ketoan", "lanhdao", "kiemtoan"),
            Set.of("/projects/x"));

    /** What whoever reads can come to in any books. */
    private static final Set<String> READ = Set.of(
            "/",
            "/provinces",
            "/provinces/x",
            "/projects",
            "/decisions",
            "/decisions/x",
            "/statements",
            "/statements/x",
            "/funds/x",
            "/figures/x",
            "/entries",
            "/year-end",
            "/treasury",
            "/posting",
            "/posting/decision",
            "/posting/decision-amendment",
            "/posting/target",
            "/posting/party",
            "/posting/plan",
            "/posting/allocation",
            "/posting/proposal");

    /** What only books with projects lead to. */
    private static final Set<String> ONLY_IN_THE_EXAMPLE = Set.of(
            "/projects/x",
            "/parties/x",
            "/search",
            "/posting/party-amendment",
            "/posting/inbox",
            "/posting/appraisal",
            "/posting/approval",
            "/posting/return",
            "/posting/rejection",
            "/posting/budget-adjustment",
            "/posting/source-change",
            "/posting/beneficiary",
            "/posting/contract",
            "/posting/contract-amendment",
            "/posting/disbursement",
            "/posting/clearance",
            "/posting/advance-return",
            "/posting/refund",
            "/posting/counterpart-commitment",
            "/posting/counterpart-evidence",
            "/posting/acceptance",
            "/posting/outcome",
            "/posting/settlement",
            "/posting/disallowance",
            "/posting/recovery-order",
            "/posting/line-carry-over",
            "/posting/treasury-confirmation",
            "/posting/code-change",
            "/posting/post-check",
            "/posting/suspension",
            "/posting/stop",
            "/posting/closure",
            "/posting/reversal");

    private final Function<Path, RunningLedger> ledger;
    private final List<String> starts;
    private final Set<String> people;
    private final Set<String> eachOne;

    Books(Function<Path, RunningLedger> ledger, List<String> starts, Set<String> people, Set<String> eachOne) {
        this.ledger = ledger;
        this.starts = starts;
        this.people = people;
        this.eachOne = eachOne;
    }

    RunningLedger start(Path data) {
        return ledger.apply(data).start();
    }

    /** Where the accountant begins; whoever else begins at the first. */
    List<String> starts() {
        return starts;
    }

    boolean areReadBy(String person) {
        return people.contains(person);
    }

    /** Whether no page of this kind is left out, because each leads to others or is unlike the others. */
    boolean wantEachOne(Kind kind) {
        return eachOne.contains(kind.shape());
    }

    /** Whether a page of this kind is judged in the narrow window too: in the example, if it has one. */
    boolean areJudgedAgain(Kind kind) {
        return this == EXAMPLE || !EXAMPLE.kinds().contains(kind.path());
    }

    /** The paths of the kinds that their links must lead to. */
    Set<String> kinds() {
        Set<String> kinds = new TreeSet<>(READ);
        kinds.addAll(this == TEXTS ? Set.of("/programmes/x") : ONLY_IN_THE_EXAMPLE);
        return kinds;
    }
}
