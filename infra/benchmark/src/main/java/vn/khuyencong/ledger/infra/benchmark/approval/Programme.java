package vn.khuyencong.ledger.infra.benchmark.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import vn.khuyencong.ledger.command.fund.AllocateFunds;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.project.ApproveBudget;
import vn.khuyencong.ledger.command.project.DisburseFunds;
import vn.khuyencong.ledger.command.project.ProposeProject;
import vn.khuyencong.ledger.command.project.SignContract;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.ContractKind;
import vn.khuyencong.ledger.events.project.DisbursementKind;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.infra.benchmark.measure.Crowd;

/** A year of one programme: funds with money, projects with contracts that take payments, and proposals that wait. */
final class Programme {
    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate MIDYEAR = LocalDate.of(2025, 7, 1);
    private static final int DAYS_OF_A_HALF = 180;
    private static final Money FUND = Money.dong(900_000_000_000_000L);
    private static final Money PROJECT = Money.dong(1_000_000_000);
    private static final int LARGEST_PAYMENT = 1_000;
    private static final int ONE_APPROVAL_IN = 4;
    private static final int FEWEST_WAITING = 4_000;
    private static final String CONTRACT = "01/HĐ-TTKC";

    private final Office office;
    private final Crowd crowd;
    private final Ground ground;
    private final AtomicLong proposals = new AtomicLong();
    private final AtomicLong approvals = new AtomicLong();
    private final Queue<Proposal> waiting = new ConcurrentLinkedQueue<>();
    private final List<Proposal> standing = new ArrayList<>();

    private record Proposal(ProjectId project, Unit unit) {}

    Programme(Office office, Crowd crowd, int funds) {
        this.office = office;
        this.crowd = crowd;
        this.ground = Ground.under(office.store(), funds);
        for (Unit unit : ground.units()) {
            FundId fund = FundId.of(unit, YEAR, FundingSource.PROVINCIAL);
            office.post(Office.ACCOUNTANT, new PlanFunds(fund, null, FUND, NEW_YEAR, ground.evidence()));
            office.post(Office.ACCOUNTANT, new AllocateFunds(fund, "1", FUND, NEW_YEAR, ground.evidence()));
        }
    }

    /** Brings so many projects to the point where the Treasury can pay on them. */
    void stand(int projects) throws InterruptedException {
        propose(projects);
        standing.addAll(waiting);
        waiting.clear();
        for (Proposal it : standing) {
            approve(it);
            office.post(Office.ACCOUNTANT, contract(it));
        }
    }

    private void propose(int wanted) throws InterruptedException {
        AtomicLong missing = new AtomicLong(wanted - waiting.size());
        crowd.untilDone(caller -> () -> {
            boolean more = missing.decrementAndGet() >= 0;
            if (more) {
                propose();
            }
            return more;
        });
    }

    private void propose() {
        long number = proposals.getAndIncrement();
        Unit unit = ground.units().get((int) (number % ground.units().size()));
        Proposal it = new Proposal(ProjectId.of(Office.uuid()), unit);
        office.post(
                Office.ACCOUNTANT,
                new ProposeProject(
                        it.project(),
                        unit,
                        ProjectKind.SINGLE,
                        ProgrammeLevel.LOCAL,
                        null,
                        "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến vào sản xuất " + number,
                        null,
                        ground.beneficiary(),
                        Activities.of("A3.1"),
                        PROJECT,
                        null,
                        NEW_YEAR));
        waiting.add(it);
    }

    /** Keeps twice as many proposals waiting as were approved since it was asked last. */
    void prepare() throws InterruptedException {
        long approved = approvals.getAndSet(0);
        propose((int) Math.max(FEWEST_WAITING, 2 * approved));
    }

    /** What everybody does all day: three payments for each approval. */
    Crowd.Ask work(int caller) {
        return new Crowd.Ask() {
            private int asked = caller;

            @Override
            public boolean again() {
                if (asked++ % ONE_APPROVAL_IN != 0) {
                    pay(standing.get(ThreadLocalRandom.current().nextInt(standing.size())));
                    return true;
                }
                Proposal next = waiting.poll();
                if (next != null) {
                    approve(next);
                }
                return next != null;
            }
        };
    }

    private void approve(Proposal it) {
        approvals.incrementAndGet();
        ApproveBudget.Line line =
                new ApproveBudget.Line("1", null, FundingSource.PROVINCIAL, YEAR, null, null, PROJECT, null);
        office.post(
                Office.LEADER,
                new ApproveBudget(it.project(), null, List.of(line), dayIn(NEW_YEAR), ground.evidence()));
    }

    private SignContract contract(Proposal it) {
        return new SignContract(
                it.project(), CONTRACT, ContractKind.CONTRACT, "1", null, PROJECT, MIDYEAR, ground.evidence());
    }

    private void pay(Proposal it) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        Money amount = Money.dong(1 + random.nextInt(LARGEST_PAYMENT));
        LocalDate day = dayIn(MIDYEAR);
        office.post(
                Office.ACCOUNTANT,
                new DisburseFunds(
                        it.project(),
                        CONTRACT,
                        null,
                        DisbursementKind.PAYMENT,
                        amount,
                        "UNC-" + random.nextInt(1_000_000),
                        day,
                        null,
                        day,
                        ground.evidence()));
    }

    private static LocalDate dayIn(LocalDate half) {
        return half.plusDays(ThreadLocalRandom.current().nextInt(DAYS_OF_A_HALF));
    }
}
