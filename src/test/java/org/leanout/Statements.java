package org.leanout;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the SQL statements that a request costs, without those of the session itself. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {

    private static final List<String> SEEN = new CopyOnWriteArrayList<>();

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? counting(source) : bean;
            }
        };
    }

    private static DataSource counting(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> queries.forEach(query -> SEEN.add(query.getQuery())))
                .build();
    }

    /** What has to be done, counted. */
    public interface Work {
        void run() throws Exception;
    }

    /** The statements that the work took, in their order. */
    public static List<String> of(Work work) throws Exception {
        SEEN.clear();
        work.run();
        return SEEN.stream().filter(sql -> !isOfTheSession(sql)).toList();
    }

    private static boolean isOfTheSession(String sql) {
        return sql.toLowerCase(Locale.ROOT).contains("spring_session");
    }
}
