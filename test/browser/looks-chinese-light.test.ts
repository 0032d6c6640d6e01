import { describeLooks } from './describe-looks';

describeLooks('zh-CN', 'light');
