package vn.khuyencong.ledger.query.web;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How questions arrive, and what the interface's description says of every read. */
@Configuration
class QueryWeb implements WebMvcConfigurer {
    private static final Map<String, String> AXES = Map.of(
            "effectiveAsOf", "business date (yyyy-MM-dd): what had taken effect by then",
            "knownAsOf", "moment or date: what had been recorded by then",
            "atPosition", "log position: what had been recorded up to there",
            "minPosition", "log position to wait for, to read what was just written");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asked.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AskedResolver());
    }

    @Bean
    OperationCustomizer readAxes() {
        return (operation, handler) -> {
            if (List.of(handler.getMethod().getParameterTypes()).contains(Asked.class)) {
                AXES.forEach((name, text) -> operation.addParametersItem(
                        new Parameter().in("query").name(name).description(text).schema(new StringSchema())));
            }
            return operation;
        };
    }
}
