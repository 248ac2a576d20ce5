package vn.khuyencong.ledger.query.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROJECT;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROPOSER;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class ActionTest {
    private final QuestionHouse house = new QuestionHouse();
    private final ProjectStory story = new ProjectStory(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void who_proposed_a_project_is_offered_neither_its_approval_nor_its_return() {
        story.begun().proposed();
        assertThat(offers("lanh.dao", "APPROVER"))
                .containsExactly(forms("appraisal", "approval", "return", "rejection"));
        assertThat(offers(PROPOSER, "APPROVER")).isEmpty();
        assertThat(offers("ke.toan", "FINANCE"))
                .containsExactly(forms("counterpart-commitment", "counterpart-evidence"));
    }

    @Test
    void another_account_of_the_proposer_is_offered_nothing_either_and_told_why() {
        story.begun().proposed();
        String form = "/posting/approval?project=" + PROJECT;
        assertThat(Rendered.as("lanh.dao", PROPOSER, "APPROVER", house, form).text())
                .contains("Bạn đã lập đề án này");
        assertThat(Rendered.as("lanh.dao", PROPOSER, "APPROVER", house, "/projects/" + PROJECT)
                        .links())
                .noneMatch(it -> it.startsWith("/posting/"));
    }

    @Test
    void finance_staff_are_offered_what_the_money_of_the_project_allows() {
        story.begun().proposed().approved();
        assertThat(offers("ke.toan", "FINANCE"))
                .containsExactly(forms(
                        "beneficiary",
                        "contract",
                        "counterpart-commitment",
                        "counterpart-evidence",
                        "acceptance",
                        "outcome",
                        "treasury-confirmation",
                        "post-check",
                        "closure"));
        story.contracted();
        assertThat(offers("ke.toan", "FINANCE"))
                .contains("/posting/disbursement?project=" + PROJECT)
                .doesNotContain("/posting/clearance?project=" + PROJECT);
        story.advanced();
        assertThat(offers("ke.toan", "FINANCE"))
                .contains("/posting/clearance?project=" + PROJECT, "/posting/advance-return?project=" + PROJECT)
                .doesNotContain("/posting/closure?project=" + PROJECT);
    }

    @Test
    void an_entry_is_taken_back_by_those_who_post_its_like_and_once() {
        story.begun().proposed().approved().contracted().paid();
        String reversal = "/posting/reversal?entry=" + PROJECT + "~";
        assertThat(offers("lanh.dao", "APPROVER"))
                .filteredOn(it -> it.startsWith("/posting/reversal"))
                .containsExactly(reversal + 3);
        assertThat(offers("ke.toan", "FINANCE"))
                .contains(reversal + 4, reversal + 5, reversal + 9)
                .doesNotContain(reversal + 0, reversal + 3, reversal + 7, reversal + 8);
    }

    @Test
    void an_approver_decides_what_moves_between_funds_and_settles_what_others_paid() {
        story.begun().proposed().approved().contracted().paid();
        assertThat(offers("lanh.dao", "APPROVER"))
                .startsWith(forms(
                        "budget-adjustment",
                        "source-change",
                        "settlement",
                        "disallowance",
                        "post-check",
                        "suspension",
                        "stop"));
        assertThat(offers(PROPOSER, "APPROVER"))
                .contains(forms("settlement"))
                .doesNotContain(forms("budget-adjustment", "source-change"));
        assertThat(offers("nguoi.nhap", "APPROVER")).doesNotContain(forms("settlement"));
    }

    @Test
    void nothing_new_is_promised_or_paid_while_a_project_is_suspended_or_after_it_was_stopped() {
        story.begun().proposed().approved().contracted().advanced();
        new LaterLife(story).suspended();
        String[] paying = forms("contract", "disbursement", "beneficiary", "budget-adjustment", "suspension");
        assertThat(offers("ke.toan", "FINANCE"))
                .contains(forms("contract-amendment", "clearance", "advance-return", "recovery-order"))
                .contains(forms("line-carry-over"))
                .doesNotContain(paying);
        assertThat(offers("lanh.dao", "APPROVER")).contains(forms("stop")).doesNotContain(paying);
        new LaterLife(story).stopped();
        assertThat(offers("lanh.dao", "APPROVER")).doesNotContain(forms("stop"));
    }

    @Test
    void what_comes_to_light_late_is_posted_on_a_closed_project_too() {
        LaterLife life =
                new LaterLife(story.begun().proposed().approved().contracted().paid());
        life.workAccepted().settled();
        story.ended();
        assertThat(offers("ke.toan", "FINANCE"))
                .filteredOn(it -> !it.startsWith("/posting/reversal"))
                .containsExactly(forms(
                        "outcome",
                        "outcome-correction",
                        "disallowance",
                        "recovery",
                        "treasury-confirmation",
                        "code-change",
                        "post-check"));
    }

    private static String[] forms(String... names) {
        return Stream.of(names)
                .map(name -> "/posting/" + name + "?project=" + PROJECT)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUDITOR", "VIEWER", "ADMIN"})
    void whom_the_rules_would_refuse_is_offered_nothing(String role) {
        story.begun().proposed().approved().contracted().paid();
        assertThat(offers("ai.do", role)).isEmpty();
    }

    private List<String> offers(String name, String role) {
        return Rendered.as(name, role, house, "/projects/" + PROJECT).links().stream()
                .filter(it -> it.startsWith("/posting/"))
                .toList();
    }
}
