package vn.khuyencong.ledger.command.life;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.command.World.HAI_PHONG;
import static vn.khuyencong.ledger.command.World.PARTY;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.LedgerHarness;
import vn.khuyencong.ledger.command.LedgerHarness.Step;
import vn.khuyencong.ledger.command.People;
import vn.khuyencong.ledger.command.desk.Caller;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.desk.Refusal;
import vn.khuyencong.ledger.command.desk.Verdict.Accepted;
import vn.khuyencong.ledger.command.desk.Verdict.Declined;
import vn.khuyencong.ledger.command.desk.Verdict.Recorded;
import vn.khuyencong.ledger.command.fund.FundCommand;
import vn.khuyencong.ledger.command.life.Foresight.Part;
import vn.khuyencong.ledger.command.life.NaiveProject.Drawing;
import vn.khuyencong.ledger.command.life.NaiveProject.Entry;
import vn.khuyencong.ledger.command.project.*;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Fact;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.ContractShare;
import vn.khuyencong.ledger.events.project.LineCarriedOver;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.SourceChanged;

/** The ledger and the bookkeeper's sheet, asked the same; they must say the same. */
final class SideBySide {
    /** The refusals that the bookkeeper foresees: no account and no contract below zero. */
    private static final Set<Refusal> FORESEEN = EnumSet.of(
            Refusal.EXCEEDS_PLAN_AVAILABLE,
            Refusal.EXCEEDS_AUTHORITY_AVAILABLE,
            Refusal.EXCEEDS_LINE_UNCONTRACTED,
            Refusal.EXCEEDS_CONTRACT_UNDRAWN,
            Refusal.EXCEEDS_CONTRACT_DRAWN,
            Refusal.EXCEEDS_ADVANCE,
            Refusal.EXCEEDS_SPENT_UNSETTLED,
            Refusal.EXCEEDS_RECEIVABLE_REDUCING,
            Refusal.EXCEEDS_RECEIVABLE_INCOME,
            Refusal.EXCEEDS_SETTLED_NET,
            Refusal.EXCEEDS_COUNTERPART_EVIDENCED);

    private final Chance chance;
    private final Sheet sheet = new Sheet();
    private final List<NaiveProject> projects = new ArrayList<>();
    private final NaiveFunds funds = new NaiveFunds();
    private final RandomFunds fundLife;
    private final Map<String, Integer> outcomes;
    private LedgerHarness ledger = LedgerHarness.given();

    SideBySide(long seed, Map<String, Integer> outcomes) {
        this.chance = new Chance(seed);
        this.outcomes = outcomes;
        this.fundLife = new RandomFunds(chance, funds, sheet);
        fundLife.first().forEach(command -> askFund(command, People.KE_TOAN));
        for (ProjectKind kind : List.of(ProjectKind.SINGLE, ProjectKind.GROUP, ProjectKind.POINT, ProjectKind.TASK)) {
            propose(kind);
        }
    }

    private void propose(ProjectKind kind) {
        ProjectId id = ProjectId.of(new UUID(7, projects.size()));
        boolean known = kind == ProjectKind.SINGLE || kind == ProjectKind.POINT;
        LocalDate on = LocalDate.of(2016, 1, 4);
        ProposeProject proposal = new ProposeProject(
                id, HAI_PHONG, kind, ProgrammeLevel.LOCAL, null, "p", null, known ? PARTY : null, null, null, null, on);
        Step step = ledger.when(proposal, People.KE_TOAN);
        step.accepted();
        NaiveProject project = new NaiveProject(id, kind, HAI_PHONG);
        project.entries.add(new Entry(0, proposal, List.of(), List.of()));
        projects.add(project);
    }

    void tell(int commands) {
        for (int i = 0; i < commands; i++) {
            chance.isAt(i, commands);
            if (chance.once(6)) {
                askFund(fundLife.next(), Asker.ofFund(chance));
            } else {
                askProject(chance.of(projects));
            }
            if (i % 100 == 99) {
                compare();
            }
        }
        compare();
    }

    private void askFund(FundCommand command, Caller caller) {
        FundForesight foresight = FundForesight.of(command, caller, funds, sheet);
        Step step = ask(command, Kinds.ofFund(command, funds), caller);
        foresight.mustAgree(step.verdict(), command);
        if (step.verdict() instanceof Accepted) {
            sheet.write(foresight.rows());
            funds.took(command, step.places());
        }
    }

    private void askProject(NaiveProject project) {
        ProjectCommand command = new RandomLife(chance, project, sheet).next();
        Foresight foresight = Foresight.of(command, project, sheet);
        Step step = ask(command, Kinds.of(command), Asker.of(command, project, chance));
        if (foresight.certain()) {
            agree(step, command, foresight.failing());
        }
        if (step.verdict() instanceof Accepted accepted) {
            remember(project, command, foresight, accepted.recorded(), sharesIn(step.facts()));
        }
    }

    private void remember(
            NaiveProject project,
            ProjectCommand command,
            Foresight foresight,
            List<Recorded> recorded,
            List<ContractShare> shares) {
        Deque<Recorded> facts = new ArrayDeque<>(recorded);
        List<Row> reversing = foresight.reversing();
        assertThat(reversing).as("the ledger took %s", command).isNotNull();
        if (command instanceof ReverseProjectEntry it) {
            Entry original = project.standing(it.entry().sequence());
            assertThat(original).as("the original of %s", command).isNotNull();
            original.reversed = true;
            add(project, new Part(it, reversing), facts.removeFirst(), List.of());
            foresight.parts().forEach(part -> add(project, part, facts.removeFirst(), shares).place = original.place);
        } else {
            foresight.parts().forEach(part -> add(project, part, facts.removeFirst(), shares));
        }
        assertThat(facts).as("facts beside those of %s", command).isEmpty();
    }

    private Entry add(NaiveProject project, Part part, Recorded recorded, List<ContractShare> shares) {
        List<Drawing> drawings = Drawings.of(part.command(), project, part.rows(), shares);
        Entry entry = new Entry(sequence(recorded), part.command(), part.rows(), drawings);
        project.entries.add(entry);
        sheet.write(part.rows());
        return entry;
    }

    private static long sequence(Recorded recorded) {
        return new EntryId(recorded.entry()).sequence();
    }

    private static List<ContractShare> sharesIn(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof SourceChanged it) {
                return it.contracts();
            }
            if (fact instanceof LineCarriedOver it) {
                return it.contracts();
            }
        }
        return List.of();
    }

    private Step ask(Command<?> command, String kind, Caller caller) {
        Step step = ledger.when(command, caller);
        String outcome = step.verdict() instanceof Declined it ? it.refusal().name() : "accepted";
        outcomes.merge(kind + " " + outcome, 1, Integer::sum);
        if (step.verdict() instanceof Declined) {
            outcomes.merge(kind + " refused", 1, Integer::sum);
            assertThat(step.facts()).as("facts of the refused %s", command).isEmpty();
        }
        return step;
    }

    private static void agree(Step step, Command<?> command, @Nullable String failing) {
        if (step.verdict() instanceof Accepted) {
            assertThat(failing).as("the ledger took %s", command).isNull();
        } else if (step.verdict() instanceof Declined it && FORESEEN.contains(it.refusal())) {
            assertThat(failing).as("the ledger declined %s: %s", command, it).isNotNull();
        }
    }

    /** Both books hold the same on every account on every day, and each of them keeps the rules. */
    private void compare() {
        Map<EntryId, Fact> log = ledger.entries();
        List<Fact> facts = List.copyOf(log.values());
        Map<String, TreeMap<LocalDate, Long>> ours = Sheet.balancesOf(
                sheet.rows().stream().filter(row -> row.amount() != 0).toList());
        mustAgree("the log", Sheet.balancesOf(LedgerRows.of(facts)), ours);
        mustAgree("the funds' own accounts", LedgerRows.ofFunds(facts), LedgerRows.guardedOfFunds(ours));
        assertThat(sheet.failing()).isEmpty();
        Identities.mustHold(facts);
        Halves.mustMatch(log);
        ledger = ledger.restarted();
    }

    private static void mustAgree(
            String what, Map<String, TreeMap<LocalDate, Long>> theirs, Map<String, TreeMap<LocalDate, Long>> ours) {
        Map<String, TreeMap<LocalDate, Long>> only = new TreeMap<>(theirs);
        only.entrySet().removeAll(ours.entrySet());
        Map<String, TreeMap<LocalDate, Long>> missing = new TreeMap<>(ours);
        missing.entrySet().removeAll(theirs.entrySet());
        assertThat(only).as("%s, where the sheet says otherwise", what).isEqualTo(missing);
    }
}
