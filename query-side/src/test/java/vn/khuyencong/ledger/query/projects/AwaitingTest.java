package vn.khuyencong.ledger.query.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.projects.ProjectStory.UNIT;
import static vn.khuyencong.ledger.query.projects.Proposals.DAY;
import static vn.khuyencong.ledger.query.projects.Proposals.OTHER;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.project.ProjectReturned;
import vn.khuyencong.ledger.query.documents.CountedDocuments;
import vn.khuyencong.ledger.query.documents.Moment;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.Awaiting;
import vn.khuyencong.ledger.query.shelves.AwaitingPaging;
import vn.khuyencong.ledger.query.shelves.Listing;
import vn.khuyencong.ledger.query.shelves.MemoryShelves;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;
import vn.khuyencong.ledger.query.shelves.Shelves;

class AwaitingTest {
    private final Proposals proposals = new Proposals();
    private final MemoryShelves shelves = proposals.shelves;

    @Test
    void a_proposal_waits_until_it_is_returned_or_approved() {
        proposals.propose(1, UNIT, DAY);
        proposals.propose(2, OTHER, DAY.plusDays(1));
        proposals.propose(3, UNIT, DAY.plusMonths(2));
        assertThat(waiting(null)).containsExactly(Proposals.project(1), Proposals.project(2), Proposals.project(3));
        proposals.give(1, Proposals.returned(DAY.plusDays(3)));
        proposals.give(2, Proposals.approved(DAY.plusDays(3)));
        assertThat(waiting(null)).containsExactly(Proposals.project(3));
        assertThat(now().byUnit()).containsOnlyKeys(UNIT);
        assertThat(now().total()).isEqualTo(1);
    }

    @Test
    void proposed_again_it_waits_from_that_day() {
        proposals.propose(1, UNIT, DAY);
        proposals.give(1, Proposals.returned(DAY.plusDays(3)));
        proposals.propose(1, UNIT, DAY.plusDays(40));
        assertThat(now().list(UNIT, wanted(null, 10)).projects())
                .containsExactly(new Awaiting.Project(Proposals.project(1), UNIT, DAY.plusDays(40), 2));
    }

    @Test
    void an_approval_taken_back_leaves_the_proposal_waiting_from_the_day_of_the_reversal() {
        proposals.propose(1, UNIT, DAY);
        EntryId first = proposals.give(1, Proposals.approved(DAY.plusDays(1)));
        EntryId second = proposals.give(1, Proposals.approved(DAY.plusDays(2)));
        proposals.give(1, Proposals.reversal(first, DAY.plusDays(50)));
        assertThat(now().total()).isZero();
        proposals.give(1, Proposals.reversal(second, DAY.plusDays(60)));
        assertThat(now().list(null, wanted(null, 10)).projects())
                .containsExactly(new Awaiting.Project(Proposals.project(1), UNIT, DAY.plusDays(60), 4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void at_any_moment_those_wait_that_are_proposed_by_their_own_facts(long seed) {
        proposals.new History(new SplittableRandom(seed)).run(300);
        assertThat(waiting(null)).isNotEmpty().containsExactlyInAnyOrderElementsOf(proposed(shelves, null));
        assertThat(waiting(OTHER)).containsExactlyInAnyOrderElementsOf(proposed(shelves, OTHER));
        assertThat(now().byUnit().getOrDefault(UNIT, 0))
                .isEqualTo(proposed(shelves, UNIT).size());
        for (int days = 0; days < 400; days += 40) {
            LocalDate day = DAY.plusDays(days);
            View then = new View(shelves.documents(), new Moment(0, day, null));
            assertThat(ids(Awaiting.of(then).list(null, wanted(null, 1_000))))
                    .containsExactlyInAnyOrderElementsOf(proposed(shelves.on(day), null));
        }
        assertThat(waiting(null)).isEqualTo(waitingAfterFoldingAgain());
    }

    @Test
    void parts_of_the_list_follow_each_other_without_a_gap_also_when_some_leave_meanwhile() {
        for (int number = 0; number < 50; number++) {
            proposals.propose(number, number % 3 == 0 ? OTHER : UNIT, DAY.plusDays(number % 7 * 11));
        }
        List<ProjectId> all = waiting(null);
        Awaiting.Part first = now().list(null, wanted(null, 20));
        proposals.give(all.get(3), Proposals.returned(DAY));
        proposals.give(all.get(30), Proposals.returned(DAY));
        Awaiting.Part second = now().list(null, wanted(first.next(), 20));
        assertThat(ids(first)).isEqualTo(all.subList(0, 20));
        assertThat(ids(second))
                .isEqualTo(Stream.concat(all.subList(20, 30).stream(), all.subList(31, 41).stream())
                        .toList());
    }

    @Test
    void a_reader_of_the_list_reads_what_waits_and_nothing_of_what_was_approved() {
        proposals.propose(1, UNIT, DAY);
        int before = readByTheWholeList();
        for (int number = 2; number < 800; number++) {
            proposals.propose(number, number % 2 == 0 ? UNIT : OTHER, DAY.plusDays(number));
            proposals.give(number, Proposals.approved(DAY.plusDays(number)));
        }
        assertThat(readByTheWholeList()).isEqualTo(before).isEqualTo(2);
    }

    @Test
    void the_interface_lists_what_awaits_approval() {
        try (QuestionHouse house = new QuestionHouse()) {
            ProjectStory story = new ProjectStory(house);
            story.begun().proposed().approved();
            IntStream.rangeClosed(1, 3).forEach(story::proposed);
            assertThat(house.get("/projects?status=PROPOSED&limit=2").at("/items/1/name"))
                    .isEqualTo("Đề án số 2");
            String next = house.get("/projects?status=PROPOSED&limit=2").at("/next");
            assertThat(house.get("/projects?status=PROPOSED&province=86&limit=2&cursor=" + next)
                            .at("/items"))
                    .contains("Đề án số 3")
                    .doesNotContain("Đề án số 2");
            assertThat(house.get("/projects?status=APPROVED").at("/items"))
                    .contains("Máy sấy lúa")
                    .doesNotContain("Đề án số");
            assertThat(house.get("/projects?status=WAITING").at("/code")).isEqualTo("PARAMETER_MALFORMED");
            assertThat(house.get("/projects?status=PROPOSED&cursor=7").at("/code"))
                    .isEqualTo("PARAMETER_MALFORMED");
        }
    }

    @Test
    void both_pages_show_what_the_interface_lists_also_on_a_day_before_a_return() {
        try (QuestionHouse house = new QuestionHouse()) {
            ProjectStory story = new ProjectStory(house);
            story.begun();
            story.proposed(1);
            story.proposed(2);
            ProjectId returned = ProjectId.of(new UUID(8, 1));
            house.put(returned, new ProjectReturned(returned, "thiếu hồ sơ", LocalDate.of(2016, 1, 20)));
            for (String page : List.of("/posting/inbox", "/projects?status=PROPOSED")) {
                assertThat(Rendered.as("lanhdao", "APPROVER", house, page).text())
                        .contains("Đề án số 2")
                        .doesNotContain("Đề án số 1");
            }
            assertThat(Rendered.of(house, "/projects?status=PROPOSED&effectiveAsOf=2016-01-19")
                            .text())
                    .contains("Đề án số 1", "Đề án số 2");
            assertThat(house.get("/projects?status=PROPOSED&effectiveAsOf=2016-01-14")
                            .json()
                            .at("/items"))
                    .isEmpty();
        }
    }

    private int readByTheWholeList() {
        CountedDocuments counted = new CountedDocuments(shelves.documents());
        Awaiting.of(new View(counted, new Moment(0, null, null))).list(null, wanted(null, 50));
        return counted.read();
    }

    private List<ProjectId> waitingAfterFoldingAgain() {
        shelves.foldedAgain();
        return waiting(null);
    }

    private static AwaitingPaging wanted(@Nullable String cursor, int limit) {
        return new AwaitingPaging(
                AwaitingPaging.of(cursor, null).since(),
                AwaitingPaging.of(cursor, null).position(),
                limit);
    }

    private Awaiting now() {
        return Awaiting.of(new View(shelves.documents(), new Moment(0, null, null)));
    }

    private List<ProjectId> waiting(@Nullable Unit unit) {
        return ids(now().list(unit, wanted(null, 1_000)));
    }

    private static List<ProjectId> ids(Awaiting.Part part) {
        return part.projects().stream().map(Awaiting.Project::id).toList();
    }

    private static List<ProjectId> proposed(Shelves shelves, @Nullable Unit unit) {
        return shelves.list(Listing.PROJECTS, 0, 1_000).ids().stream()
                .flatMap(id -> ProjectAnswer.of(new ProjectId(id), shelves).stream())
                .filter(it -> it.status() == Status.PROPOSED
                        && (unit == null || it.unit().equals(unit)))
                .map(ProjectAnswer::id)
                .toList();
    }
}
