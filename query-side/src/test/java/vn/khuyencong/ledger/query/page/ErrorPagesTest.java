package vn.khuyencong.ledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.ledger.query.web.ToldProblem;

class ErrorPagesTest {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ErrorPages pages;

    ErrorPagesTest() throws Exception {
        var words = new PageWeb().messageSource();
        pages = new ErrorPages(new Frames(words, false), words);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 413, 500, 503})
    void each_has_words_of_its_own_in_both_languages(int status) {
        ToldProblem vietnamese = told(status, VIETNAMESE);
        ToldProblem english = told(status, Locale.ENGLISH);
        assertThat(vietnamese.title()).isNotBlank().isNotEqualTo(english.title());
        assertThat(vietnamese.text()).isNotBlank().isNotEqualTo(english.text());
        if (status != 400 && status != 500) {
            assertThat(vietnamese.title())
                    .isNotEqualTo(told(400, VIETNAMESE).title())
                    .isNotEqualTo(told(500, VIETNAMESE).title());
        }
    }

    @Test
    void what_has_no_words_of_its_own_is_told_as_what_it_is_like() {
        assertThat(told(502, VIETNAMESE).title())
                .isEqualTo(told(500, VIETNAMESE).title());
        assertThat(told(410, VIETNAMESE).title())
                .isEqualTo(told(400, VIETNAMESE).title());
        assertThat(told(410, VIETNAMESE).status()).isEqualTo(HttpStatus.GONE);
    }

    @Test
    void a_failed_reading_can_be_tried_again_and_a_failed_writing_is_not_sent_twice() {
        assertThat(page(failed("GET", 500)).getModel()).containsEntry("again", "/provinces?scale=dong");
        assertThat(page(failed("POST", 500)).getModel()).doesNotContainKey("again");
        assertThat(page(failed("GET", 404)).getModel()).doesNotContainKey("again");
    }

    @Test
    void programs_learn_as_much_and_nobody_learns_the_cause() {
        assertThat(pages.problemForPrograms(failed("GET", 500), Locale.ENGLISH).getBody())
                .containsEntry("code", "INTERNAL_SERVER_ERROR")
                .containsEntry("status", 500)
                .containsOnlyKeys("title", "status", "detail", "code");
        assertThat(page(failed("GET", 500)).getModel().toString()).doesNotContain("secret");
    }

    private ToldProblem told(int status, Locale language) {
        Object told = pages.page(failed("GET", status), new MockHttpServletResponse(), language)
                .getModel()
                .get("problem");
        assertThat(told).isInstanceOf(ToldProblem.class);
        return (ToldProblem) told;
    }

    private ModelAndView page(MockHttpServletRequest request) {
        return pages.page(request, new MockHttpServletResponse(), VIETNAMESE);
    }

    private static MockHttpServletRequest failed(String method, int status) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/error");
        request.setQueryString("scale=dong");
        request.addParameter("scale", "dong");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/provinces");
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret"));
        return request;
    }
}
