package vn.khuyencong.ledger.command.web;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How commands arrive: strict JSON, who asks, and what the interface's description says of every write. */
@Configuration
class CommandWeb implements WebMvcConfigurer {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Ask.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AskResolver());
    }

    @Bean
    JsonMapperBuilderCustomizer strictCommands() {
        return CommandJson::make;
    }

    @Bean
    OperationCustomizer writeHeaders() {
        return (operation, handler) -> {
            boolean writes = List.of(handler.getMethod().getParameterTypes()).contains(Ask.class);
            return writes
                    ? operation
                            .addParametersItem(header("Idempotency-Key", "a UUID: asked twice, it happens once")
                                    .required(true))
                            .addParametersItem(header("If-Match", "the version of the stream that the caller has seen"))
                            .addParametersItem(new Parameter()
                                    .in("query")
                                    .name("dryRun")
                                    .description("true: decide and answer, record nothing")
                                    .schema(new StringSchema()))
                    : operation;
        };
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }
}
