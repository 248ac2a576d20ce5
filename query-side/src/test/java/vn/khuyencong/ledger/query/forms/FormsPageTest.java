package vn.khuyencong.ledger.query.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROJECT;
import static vn.khuyencong.ledger.query.projects.ProjectStory.PROPOSER;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.query.page.Rendered;
import vn.khuyencong.ledger.query.projects.Action;
import vn.khuyencong.ledger.query.projects.LaterLife;
import vn.khuyencong.ledger.query.projects.ProjectStory;
import vn.khuyencong.ledger.query.shelves.QuestionHouse;

class FormsPageTest {
    private static final String PAGE = "/projects/" + PROJECT;
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"([^>]*)>([^<]+)<");

    private final QuestionHouse house = new QuestionHouse();
    private final ProjectStory story = new ProjectStory(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatever_a_person_is_offered_has_its_form_and_no_action_has_none() {
        TreeSet<String> seen = new TreeSet<>();
        story.begun().proposed();
        open("APPROVER", seen);
        story.approved().contracted().paid();
        LaterLife life = new LaterLife(story);
        life.advancedUnderACode();
        open("FINANCE", seen);
        open("APPROVER", seen);
        life.workAccepted().settled();
        story.ended();
        open("FINANCE", seen);
        List<String> all = Stream.of(Action.values())
                .filter(it -> it != Action.PROPOSAL && it != Action.CLOSURE)
                .map(Action::form)
                .toList();
        assertThat(seen).containsAll(all);
    }

    private void open(String role, TreeSet<String> seen) {
        Rendered.as("ai", role, house, PAGE).links().stream()
                .filter(it -> it.startsWith("/posting/") && it.contains("?project=") && !it.contains("/proposal"))
                .forEach(link -> {
                    Rendered form = Rendered.as("ai", role, house, link);
                    String name = link.substring(0, link.indexOf('?'));
                    assertThat(form.html())
                            .as(name)
                            .contains("<form class=\"posting\"", "data-post=\"/api/v1/projects/" + PROJECT + "/")
                            .contains("name=\"/effectiveOn\"", "name=\"/project\"", "js/posting.js")
                            .doesNotContain("${", " th:", ".lead<");
                    seen.add(name);
                });
    }

    @Test
    void what_stayed_in_the_old_year_can_be_paid_there() {
        story.begun().proposed().approved().contracted().paid();
        LaterLife life = new LaterLife(story);
        life.advancedUnderACode();
        life.settled().carriedOver(20);
        assertThat(options("disbursement", "FINANCE"))
                .anyMatch(it -> it.startsWith("1.1 ") && it.contains("data-available=\"34000000\""))
                .anyMatch(it -> it.startsWith("1.1-2017 ") && it.contains("data-available=\"20000000\""));
    }

    @Test
    void every_entry_that_may_be_taken_back_has_its_form_and_a_payment_keeps_what_is_right() {
        story.begun().proposed().approved().contracted().paid();
        new LaterLife(story).advancedUnderACode();
        List<String> links = Rendered.as("ai", "FINANCE", house, PAGE).links().stream()
                .filter(it -> it.startsWith("/posting/reversal?entry="))
                .toList();
        assertThat(links).hasSizeGreaterThan(3);
        List<String> replaced = links.stream()
                .map(link ->
                        Rendered.as("ai", "FINANCE", house, link + "&replace=1").html())
                .peek(html -> assertThat(html).contains("<form class=\"posting\"", "name=\"/reason\""))
                .filter(html -> html.contains("name=\"/replacement/line\""))
                .toList();
        assertThat(replaced)
                .isNotEmpty()
                .anySatisfy(html -> assertThat(html).contains("name=\"/replacement/budgetCode/chapter\""));
    }

    @Test
    void an_amount_is_shown_beside_what_bounds_it() {
        story.begun().proposed().approved().contracted().paid();
        LaterLife life = new LaterLife(story);
        life.advancedUnderACode();
        assertThat(options("clearance", "FINANCE")).anyMatch(it -> it.contains("data-available=\"40000000\""));
        life.workAccepted().settled();
        assertThat(options("recovery", "FINANCE"))
                .anyMatch(it -> it.contains("data-available=\"6000000\"") && it.contains("còn 6.000.000 đồng"))
                .anyMatch(it -> it.contains("data-available=\"15000000\""));
        assertThat(options("acceptance", "FINANCE")).anyMatch(it -> it.contains("data-available=\"200000000\""));
        assertThat(options("disallowance", "FINANCE"))
                .anyMatch(it -> it.contains("data-available=\"0\" data-other=\"90000000\""));
        assertThat(options("line-carry-over", "FINANCE"))
                .anyMatch(it -> it.contains("data-available=\"54000000\" data-other=\"25000000\""));
    }

    @Test
    void the_line_of_a_payment_is_asked_for_only_where_its_contract_moved() {
        story.begun().proposed().approved().contracted().paid();
        LaterLife life = new LaterLife(story);
        life.advancedUnderACode();
        assertThat(form("refund", "FINANCE").html()).doesNotContain("name=\"/line\"");
        life.workAccepted().settled().carriedOver();
        assertThat(form("advance-return", "FINANCE").html()).contains("name=\"/line\"");
        assertThat(options("advance-return", "FINANCE"))
                .anyMatch(it -> it.startsWith("1.1-2017 ") && it.contains("data-available=\"25000000\""));
    }

    @Test
    void an_entry_to_recode_says_the_code_that_it_has_now() {
        story.begun().proposed().approved().contracted().paid();
        LaterLife life = new LaterLife(story);
        life.recoded(life.advancedUnderACode());
        assertThat(options("code-change", "FINANCE"))
                .anyMatch(it -> it.contains("RDT 7") && it.contains("016.280.321.7000.7049.0380.12"))
                .anyMatch(it -> it.contains("RDT 1") && it.contains("không nêu mã"));
    }

    @Test
    void who_may_not_is_told_why() {
        story.begun().proposed();
        assertThat(Rendered.as(PROPOSER, "APPROVER", house, "/posting/rejection?project=" + PROJECT)
                        .text())
                .contains("Bạn đã lập đề án này");
        story.approved().contracted().paid();
        assertThat(Rendered.as("nguoi.nhap", "APPROVER", house, "/posting/settlement?project=" + PROJECT)
                        .text())
                .contains("Bạn đã ghi chi cho đề án này");
        assertThat(form("settlement", "FINANCE").text()).contains("Vai trò kế toán không làm được việc này");
    }

    @Test
    void what_is_no_form_is_not_there() {
        story.begun().proposed();
        assertThat(Rendered.as("ai", "FINANCE", house, "/posting/moi?project=" + PROJECT)
                        .status())
                .isEqualTo(404);
    }

    private Rendered form(String name, String role) {
        return Rendered.as("ai", role, house, "/posting/" + name + "?project=" + PROJECT);
    }

    private List<String> options(String name, String role) {
        return OPTION.matcher(form(name, role).html())
                .results()
                .map((MatchResult it) -> it.group(1) + " " + it.group(2) + " " + it.group(3))
                .toList();
    }
}
