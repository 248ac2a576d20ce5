package vn.khuyencong.ledger.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.ledger.events.InvalidValue;
import vn.khuyencong.ledger.query.documents.NotReached;
import vn.khuyencong.ledger.query.web.QuestionProblem;
import vn.khuyencong.ledger.query.web.ToldProblem;

/** Gives every page its frame, and tells on a page what is wrong with its question. */
@ControllerAdvice(annotations = PageController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageAdvice {
    private final Frames frames;

    PageAdvice(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute
    void frame(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        model.addAllAttributes(frames.of(request, response, locale));
    }

    @ExceptionHandler({QuestionProblem.class, InvalidValue.class, NotReached.class})
    ModelAndView wrong(
            RuntimeException problem, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        ToldProblem told = ToldProblem.of(problem, locale);
        ModelAndView page = new ModelAndView("page/problem", frames.of(request, response, locale), told.status());
        return page.addObject("problem", told);
    }
}
