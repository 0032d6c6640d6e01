import { describeLooks } from './describe-looks';

describeLooks('en-US', 'dark');
