package vn.khuyencong.ledger.query.projects;

import static vn.khuyencong.ledger.query.projects.ProjectStory.LINE;
import static vn.khuyencong.ledger.query.projects.ProjectStory.UNIT;
import static vn.khuyencong.ledger.query.projects.ProjectStory.million;
import static vn.khuyencong.ledger.query.projects.ProjectStory.quoted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.khuyencong.ledger.events.BudgetLine;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.accounts.EntryReversed;
import vn.khuyencong.ledger.events.accounts.Postings;
import vn.khuyencong.ledger.events.project.BudgetApproved;
import vn.khuyencong.ledger.events.project.ProjectClosed;
import vn.khuyencong.ledger.events.project.ProjectFact;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.events.project.ProjectReturned;
import vn.khuyencong.ledger.query.shelves.MemoryShelves;

/** Projects that are proposed, returned, approved and closed, and approvals that are taken back. */
final class Proposals {
    static final Unit OTHER = new Unit("31@2004-07-08");
    static final LocalDate DAY = LocalDate.of(2016, 1, 15);

    final MemoryShelves shelves = new MemoryShelves();

    void propose(int number, Unit unit, LocalDate on) {
        give(
                number,
                new ProjectProposed(
                        project(number),
                        unit,
                        ProjectKind.SINGLE,
                        ProgrammeLevel.LOCAL,
                        null,
                        "Đề án",
                        null,
                        null,
                        null,
                        null,
                        null,
                        on));
    }

    EntryId give(int number, ProjectFact fact) {
        return give(project(number), fact);
    }

    EntryId give(ProjectId project, ProjectFact fact) {
        return shelves.put(project, fact);
    }

    static ProjectReturned returned(LocalDate on) {
        return new ProjectReturned(project(0), "thiếu hồ sơ", on);
    }

    static BudgetApproved approved(LocalDate on) {
        return new BudgetApproved(
                project(0), UNIT, List.of(new BudgetLine(LINE, null, million(1), null)), on, quoted());
    }

    static EntryReversed reversal(EntryId entry, LocalDate on) {
        return new EntryReversed(
                entry,
                on,
                "nhầm",
                Postings.of(approved(on)).stream().map(it -> it.reversedOn(on)).toList(),
                null,
                quoted());
    }

    static ProjectId project(int number) {
        return ProjectId.of(new UUID(8, number));
    }

    /** What can happen to projects before and after their approval, in any order that the rules allow. */
    final class History {
        private final SplittableRandom random;
        private final List<List<EntryId>> approvals = new ArrayList<>();
        private final List<Status> statuses = new ArrayList<>();
        private int day;

        History(SplittableRandom random) {
            this.random = random;
        }

        void run(int facts) {
            for (int fact = 0; fact < facts; fact++) {
                day += random.nextInt(3);
                if (statuses.isEmpty() || random.nextInt(5) == 0) {
                    approvals.add(new ArrayList<>());
                    statuses.add(Status.PROPOSED);
                    proposeAgain(statuses.size() - 1);
                } else {
                    next(random.nextInt(statuses.size()));
                }
            }
        }

        private void next(int number) {
            switch (statuses.get(number)) {
                case PROPOSED -> {
                    if (random.nextBoolean()) {
                        give(number, returned(today()));
                        statuses.set(number, Status.RETURNED);
                    } else {
                        approve(number);
                    }
                }
                case RETURNED -> proposeAgain(number);
                case APPROVED -> afterApproval(number);
                default -> {}
            }
        }

        private void afterApproval(int number) {
            switch (random.nextInt(4)) {
                case 0 -> approve(number);
                case 1 -> {
                    give(number, new ProjectClosed(project(number), List.of(), today(), quoted()));
                    statuses.set(number, Status.CLOSED);
                }
                default -> {
                    List<EntryId> standing = approvals.get(number);
                    give(number, reversal(standing.remove(random.nextInt(standing.size())), today()));
                    statuses.set(number, standing.isEmpty() ? Status.PROPOSED : Status.APPROVED);
                }
            }
        }

        private void approve(int number) {
            approvals.get(number).add(give(number, approved(today())));
            statuses.set(number, Status.APPROVED);
        }

        private void proposeAgain(int number) {
            propose(number, number % 2 == 0 ? UNIT : OTHER, today());
            statuses.set(number, Status.PROPOSED);
        }

        private LocalDate today() {
            return DAY.plusDays(day);
        }
    }
}
