package vn.khuyencong.ledger.query.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A question that cannot be answered: which parameter is wrong and why, or what is not there. */
public final class QuestionProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final String parameter;
    private final transient List<String> values;

    private QuestionProblem(HttpStatus status, String code, String parameter, Object... values) {
        super(code + " " + parameter, null, false, false);
        this.status = status;
        this.code = code;
        this.parameter = parameter;
        this.values = List.of(values).stream().map(Object::toString).toList();
    }

    /** What was asked for by its id is not in the ledger, or not yet at that moment. */
    public static QuestionProblem unknown(String code, Object id) {
        return new QuestionProblem(HttpStatus.NOT_FOUND, code, "", id);
    }

    /** A parameter says something that cannot be read. */
    public static QuestionProblem malformed(String parameter, Object given) {
        return new QuestionProblem(HttpStatus.BAD_REQUEST, "PARAMETER_MALFORMED", parameter, parameter, given);
    }

    /** A province code that several versions share; the versions are named. */
    public static QuestionProblem ambiguous(String parameter, Object given, Object versions) {
        return new QuestionProblem(
                HttpStatus.UNPROCESSABLE_CONTENT, "CODE_SHARED_BY_VERSIONS", parameter, given, versions);
    }

    /** More rows than one sheet of a workbook can hold; the other forms have no such bound. */
    public static QuestionProblem tooManyRows(int rows, int most) {
        return new QuestionProblem(
                HttpStatus.UNPROCESSABLE_CONTENT, "ROWS_EXCEED_SHEET", "format", "format", rows, most);
    }

    /** What is asked for is being done already. */
    public static QuestionProblem conflict(String code, Object id) {
        return new QuestionProblem(HttpStatus.CONFLICT, code, "", id);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String parameter() {
        return parameter;
    }

    List<String> values() {
        return values;
    }
}
