package vn.khuyencong.ledger.query.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.ledger.query.web.ToldProblem;

/** Tells what went wrong where no answer could be made: what happened, that nothing is lost, and a way on. */
@Controller
@RequestMapping("/error")
public final class ErrorPages implements ErrorController {
    private static final String TOLD = ErrorPages.class.getName() + ".told";

    private final Frames frames;
    private final MessageSource words;

    ErrorPages(Frames frames, MessageSource words) {
        this.frames = frames;
        this.words = words;
    }

    /** Answers a page with a problem that is known better than by its status. */
    public static void tell(ToldProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(TOLD, problem);
        response.sendError(problem.status().value());
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, HttpServletResponse response, Locale language) {
        ToldProblem problem = problem(request, language);
        boolean asked = HttpMethod.GET.matches(request.getMethod());
        // Two slashes at the start of an address would lead to another host.
        String path = PageRequests.path(request).replaceFirst("^/+", "/");
        FramedRequest first = new FramedRequest(request, path, asked ? request.getParameterMap() : Map.of());
        ModelAndView page = new ModelAndView("page/problem", frames.of(first, response, language), problem.status());
        if (asked && problem.status().is5xxServerError()) {
            String query = request.getQueryString();
            page.addObject("again", query == null ? path : path + "?" + query);
        }
        return page.addObject("problem", problem);
    }

    @RequestMapping
    ResponseEntity<Map<String, Object>> problemForPrograms(HttpServletRequest request, Locale language) {
        ToldProblem problem = problem(request, language);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                        "title", problem.title(),
                        "status", problem.status().value(),
                        "detail", problem.text(),
                        "code", problem.code()));
    }

    private ToldProblem problem(HttpServletRequest request, Locale language) {
        if (request.getAttribute(TOLD) instanceof ToldProblem known) {
            return known;
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = HttpStatus.resolve(code instanceof Integer it ? it : HttpStatus.NOT_FOUND.value());
        HttpStatus told = status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        return new ToldProblem(told, told.name(), "", word(told, "title", language), word(told, "text", language));
    }

    /** What has no words of its own is told as what it is like. */
    private String word(HttpStatus status, String part, Locale language) {
        HttpStatus like = status.is5xxServerError() ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
        String general = words.getMessage("error." + like.value() + "." + part, null, language);
        return String.valueOf(words.getMessage("error." + status.value() + "." + part, null, general, language));
    }
}
