package vn.khuyencong.ledger.query.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROJECT;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROPOSER;

import java.util.List;
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
                .containsExactly("/posting/approval?project=" + PROJECT, "/posting/return?project=" + PROJECT);
        assertThat(offers(PROPOSER, "APPROVER")).isEmpty();
        assertThat(offers("ke.toan", "FINANCE")).isEmpty();
    }

    @Test
    void another_account_of_the_proposer_is_offered_nothing_either_and_told_why() {
        story.begun().proposed();
        String form = "/posting/approval?project=" + PROJECT;
        Rendered own = Rendered.as("lanh.dao", PROPOSER, "APPROVER", house, form);
        assertThat(own.text())
                .isEqualTo(Rendered.as(PROPOSER, "APPROVER", house, form).text().replace(PROPOSER, "lanh.dao"));
        assertThat(Rendered.as("lanh.dao", PROPOSER, "APPROVER", house, "/projects/" + PROJECT)
                        .links())
                .noneMatch(it -> it.startsWith("/posting/"));
    }

    @Test
    void finance_staff_are_offered_what_the_money_of_the_project_allows() {
        story.begun().proposed().approved();
        assertThat(offers("ke.toan", "FINANCE"))
                .containsExactly(
                        "/posting/beneficiary?project=" + PROJECT,
                        "/posting/contract?project=" + PROJECT,
                        "/posting/outcome?project=" + PROJECT,
                        "/posting/closure?project=" + PROJECT);
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
        assertThat(offers("lanh.dao", "APPROVER")).containsExactly(reversal + 3);
        assertThat(offers("ke.toan", "FINANCE"))
                .contains(reversal + 4, reversal + 5, reversal + 9)
                .doesNotContain(reversal + 0, reversal + 3, reversal + 7, reversal + 8);
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
