package org.leanout;

import jakarta.persistence.EntityManager;
import org.aopalliance.intercept.MethodInterceptor;
import org.leanout.demo.DemoSeed;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A test keeps one transaction open over several requests. What a face changed is written when the face is left, as a
 * commit would do it: in the request, by the person who is signed in there, and so that the next one finds it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Settling {

    /** How many faces are at work: what one face asks of another is settled with the first. */
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor settleAfterEachFace(ObjectProvider<EntityManager> entities) {
        MethodInterceptor settle = call -> {
            if (call.getThis() instanceof DemoSeed) return call.proceed();
            int outer = DEPTH.get();
            DEPTH.set(outer + 1);
            try {
                Object result = call.proceed();
                if (outer == 0 && TransactionSynchronizationManager.isActualTransactionActive()) settle(entities);
                return result;
            } finally {
                DEPTH.set(outer);
            }
        };
        var advisor = new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(Transactional.class, true), settle);
        advisor.setOrder(0);
        return advisor;
    }

    private static void settle(ObjectProvider<EntityManager> entities) {
        entities.getObject().flush();
        entities.getObject().clear();
    }
}
